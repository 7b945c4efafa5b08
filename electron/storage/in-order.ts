/** Runs pieces of work one after another, in the order they were given; a piece that fails does not stop the next. */
export type InOrder = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function inOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work);
    last = run.catch(() => {}); // Whoever gave the work is told; the next only waits.
    return run;
  };
}
