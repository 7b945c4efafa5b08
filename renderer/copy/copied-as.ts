import {
  type Article,
  partsToClipboardHtml,
  partsToHtmlSource,
  publicArticle,
  toFragment,
  toPlainText,
} from '../../article';
import type { Fragment } from '../editor/clipboard/fragment';
import { textOfParts } from '../editor/clipboard/plain-text';
import { htmlOf } from '../editor/clipboard/with-clipboard';

/** `rich`: formatted, for word processors; `html`: the source, for a CMS; `plain`: the words alone. */
export type CopyForm = 'rich' | 'html' | 'plain';

/** What goes on the clipboard: always a text, and HTML where programs are to take it formatted. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** The selection, or the whole article as others may have it where nothing is selected. */
export function copiedAs(form: CopyForm, article: Article, selected: Fragment | undefined): Copied {
  const { language } = article.metadata;
  const given = publicArticle(article);
  const text = selected ? textOfParts(selected.parts) : toPlainText(given);
  switch (form) {
    case 'plain':
      return { text };
    case 'rich':
      return {
        text,
        html: selected ? htmlOf(selected, language) : partsToClipboardHtml(given.parts, language),
      };
    case 'html':
      return { text: selected ? sourceOf(selected, language) : toFragment(given) };
  }
}

function sourceOf(selected: Fragment, language: string): string {
  return selected.asWords ? htmlOf(selected, language) : partsToHtmlSource(selected.parts, language);
}
