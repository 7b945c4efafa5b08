/** What a sweep did and found. */
export class Tally {
  /** Runs in which a fault came about, and cuts. */
  points = 0;
  /** Disks a cut left on which the program was started again… */
  states = 0;
  /** …of which so many looked unlike all others under the same promises, and were judged. */
  judged = 0;
  readonly broken: string[] = [];

  add(other: Pick<Tally, 'points' | 'states' | 'judged' | 'broken'>): void {
    this.points += other.points;
    this.states += other.states;
    this.judged += other.judged;
    this.broken.push(...other.broken);
  }

  note(where: string, sentences: readonly string[]): void {
    this.broken.push(...sentences.map((sentence) => `${where}: ${sentence}`));
  }
}
