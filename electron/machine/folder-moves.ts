/**
 * Where the folders went that were renamed since the program began. A window asks by the name it last heard, which may be an
 * old one by then: its list was drawn a moment ago, or its message was on its way.
 */
export class FolderMoves {
  private readonly moves = new Map<string, string>();

  /** @param isThere whether a folder stands at that path */
  constructor(private readonly isThere: (folder: string) => Promise<boolean>) {}

  moved(from: string, to: string): void {
    // What stands there now went nowhere: without this, two names in turns would lead round for ever.
    this.moves.delete(to);
    if (from !== to) this.moves.set(from, to);
  }

  /** Where the folder of that path is now. Where another took its place, that one is meant. */
  async now(folder: string): Promise<string> {
    let at = folder;
    for (let to = this.moves.get(at); to !== undefined; to = this.moves.get(at)) {
      if (await this.isThere(at)) break;
      at = to;
    }
    return at;
  }
}
