import { checkTemplate } from './check-template';
import { escapeJson, escapeText } from './escape';

/**
 * Markup known to be whole and escaped. Only `html` and `jsonHtml` make one: the field is private at run time
 * too, so that no text read from a file can pass for it.
 */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** The characters to write to a file or the clipboard. */
  get markup(): string {
    return this.#markup;
  }

  /**
   * Tag of a template. A string or number is escaped; Html stands as it is; a list stands in its order; undefined
   * is nothing. Throws when the template itself is wrong: a hole outside of text and double-quoted values, or
   * markup in a value.
   */
  static template(pieces: TemplateStringsArray, ...holes: readonly Hole[]): Html {
    const places = checkTemplate(pieces);
    let markup = pieces[0] ?? '';
    for (const [at, hole] of holes.entries()) {
      if (places[at] === 'value' && typeof hole !== 'string' && typeof hole !== 'number')
        throw new Error(`An attribute takes text or a number, not markup: …${pieces[at]?.slice(-40)}`);
      markup += fill(hole) + (pieces[at + 1] ?? '');
    }
    return new Html(markup);
  }

  /** A value as a data block of JSON. */
  static json(value: unknown): Html {
    return new Html(escapeJson(value));
  }
}

export type Hole = string | number | Html | undefined | readonly Hole[];

function fill(hole: Hole): string {
  if (hole === undefined) return '';
  if (hole instanceof Html) return hole.markup;
  if (typeof hole === 'object') return hole.map(fill).join('');
  return escapeText(String(hole));
}

export const html = Html.template;
export const jsonHtml = Html.json;
