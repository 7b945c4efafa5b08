/** Runs pieces of work one after another in the order they were asked for, so that two never choose the same name. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  run<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.last.then(work);
    // The next piece runs whatever became of this one; who asked for it hears of its failure.
    this.last = mine.catch(() => {});
    return mine;
  }
}
