import { ElementNode, ParagraphNode } from 'lexical';

/** A box drawn as one HTML element; the DOM is the same as the other editors'. */
abstract class Box extends ElementNode {
  abstract readonly tag: string;
  override createDOM(): HTMLElement {
    return document.createElement(this.tag);
  }
  override updateDOM(): boolean {
    return false;
  }
}

export class Headline extends Box {
  readonly tag = 'h1';
  override $config() {
    return this.config('headline', { extends: ElementNode });
  }
}

export class Crosshead extends Box {
  readonly tag = 'h2';
  override $config() {
    return this.config('crosshead', { extends: ElementNode });
  }
}

export class Figure extends Box {
  readonly tag = 'figure';
  override $config() {
    return this.config('figure', { extends: ElementNode });
  }
}

/** A link; every one in the story leads to the same address. */
export class Link extends ElementNode {
  override $config() {
    return this.config('link', { extends: ElementNode });
  }
  override createDOM(): HTMLElement {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    return link;
  }
  override updateDOM(): boolean {
    return false;
  }
  override isInline(): boolean {
    return true;
  }
}

/** A paragraph with a class: the lead, and the slots of a figure. */
abstract class Named extends ParagraphNode {
  abstract readonly named: string;
  override createDOM(...how: Parameters<ParagraphNode['createDOM']>): HTMLElement {
    const paragraph = super.createDOM(...how);
    paragraph.className = this.named;
    return paragraph;
  }
}

export class Lead extends Named {
  readonly named = 'lead';
  override $config() {
    return this.config('lead', { extends: ParagraphNode });
  }
}

export class Caption extends Named {
  readonly named = 'caption';
  override $config() {
    return this.config('caption', { extends: ParagraphNode });
  }
}

export class Credit extends Named {
  readonly named = 'credit';
  override $config() {
    return this.config('credit', { extends: ParagraphNode });
  }
}

export class Description extends Named {
  readonly named = 'description';
  override $config() {
    return this.config('description', { extends: ParagraphNode });
  }
}
