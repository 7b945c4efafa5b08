import { faultWithoutWords } from '../machine/fault-without-words';

/** Refusals told one by one; a window that goes on and on is told of when their number has doubled again. */
const toldEach = 20;

/** Tells the log what was refused, in a bounded number of lines however many there are. */
export function tellRefusals(log: (fault: string) => void): (fault: unknown) => void {
  let count = 0;
  return (fault) => {
    count += 1;
    if (count <= toldEach) log(faultWithoutWords(String(fault)));
    else if (Number.isInteger(Math.log2(count / toldEach))) log(`${count} questions were refused so far.`);
  };
}
