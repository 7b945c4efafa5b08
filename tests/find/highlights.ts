/** What jsdom lacks of the browser's own highlights: enough to read off which words are marked. */
class FakeHighlight extends Set<StaticRange> {
  priority = 0;
  constructor(...ranges: StaticRange[]) {
    super(ranges);
  }
}

class FakeStaticRange {
  constructor(readonly init: StaticRangeInit) {}
  get startContainer() {
    return this.init.startContainer;
  }
  get startOffset() {
    return this.init.startOffset;
  }
  get endContainer() {
    return this.init.endContainer;
  }
  get endOffset() {
    return this.init.endOffset;
  }
}

const highlights = new Map<string, FakeHighlight>();

export function fakeHighlights(): void {
  Object.assign(globalThis, { Highlight: FakeHighlight, StaticRange: FakeStaticRange });
  Object.assign(CSS, { highlights });
  Element.prototype.scrollIntoView ??= () => {};
  Range.prototype.getBoundingClientRect ??= () => new DOMRect();
}

/** The words marked by that name, in order. */
export function marked(name: string): string[] {
  return [...(highlights.get(name) ?? [])].map((range) => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const whole = document.createRange();
    whole.setStart(startContainer, startOffset);
    whole.setEnd(endContainer, endOffset);
    return whole.toString();
  });
}
