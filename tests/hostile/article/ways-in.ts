import { createEditor, type Editor } from 'slate';
import { withHistory } from 'slate-history';
import {
  type Article,
  articleFromHtml,
  fromPlainText,
  newArticle,
  type Part,
  readArticle,
  slugFrom,
} from '../../../article';
import { readOwnFields } from '../../../electron/library/pictures/own-fields/read-own-fields';
import { fragmentType } from '../../../renderer/editor/clipboard/fragment';
import { withArticle } from '../../../renderer/editor/create-article-editor';
import { samplePart } from '../../parts/sample-part';
import { articleFullOf } from './hostile-article';
import { jpegOfMarkup, jpegSaying } from './picture-with';

/** The article a payload comes to by a way in, or undefined where it is refused. */
type WayIn = (payload: string) => Article | undefined;

const fresh = newArticle({
  id: '6f1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
  now: '2026-11-22T09:00:00.000Z',
  language: 'en',
});
const given = { id: fresh.id, now: fresh.createdAt, language: 'en', at: 'payload.html' };

/** Every way in by which a payload becomes words or parts of an article. */
export const waysIn = {
  'paste HTML': (payload) => pasted({ 'text/html': payload, 'text/plain': '' }),
  'paste HTML in a caption': (payload) => pasted({ 'text/html': payload, 'text/plain': '' }, [2, 0, 0]),
  'paste a fragment': (payload) =>
    pasted({ [fragmentType]: JSON.stringify({ parts: partsFullOf(payload) }) }),
  'paste Slate’s own fragment': (payload) =>
    pasted({
      'application/x-slate-fragment': Buffer.from(
        encodeURIComponent(safely(articleFullOf(payload))),
      ).toString('base64'),
      'text/plain': 'a',
    }),
  'drop text': (payload) => pasted({ 'text/plain': payload }),
  'paste over a selection': (payload) => pasted({ 'text/plain': payload }, [1, 0], 4),
  'open an article': (payload) => {
    const read = readArticle(articleFullOf(payload));
    return read.ok ? read.article : undefined;
  },
  'import HTML': (payload) => {
    const read = articleFromHtml(payload, given);
    return read.ok ? read.value.article : undefined;
  },
  'import text': (payload) => textArticle(payload),
  'import text in a whole story': (payload) =>
    textArticle(
      `Publication ${payload}\n\n${payload}\n\nLead. ${payload}\n\n${payload} - [${payload}]\n\n>> Lire : ${payload}\n\nafp/${payload}\n`,
    ),
  'a picture’s metadata': (payload) => withFieldsOf(jpegSaying(payload)),
  'a picture’s metadata as markup': (payload) => withFieldsOf(jpegOfMarkup(payload)),
  'a file name': (payload) => {
    const figure: unknown = samplePart('figure');
    const picture = { ...Reflect.get(figure as object, 'picture'), name: payload.slice(0, 255) };
    const slug = slugFrom(payload);
    return {
      ...fresh,
      metadata: { ...fresh.metadata, slug },
      parts: [samplePart('headline'), { ...(figure as Part), picture } as Part],
    };
  },
} as const satisfies Record<string, WayIn>;
export type WayInName = keyof typeof waysIn;

/** An article of a headline, a lead and a figure, with something put in at a place. */
function pasted(holds: Readonly<Record<string, string>>, path = [1, 0], selected = 0): Article {
  const editor: Editor = withArticle(withHistory(createEditor()), { onOperations: () => {} });
  editor.children = [samplePart('headline'), samplePart('paragraph'), samplePart('figure')];
  editor.selection = { anchor: { path, offset: 0 }, focus: { path, offset: selected } };
  editor.insertData({ getData: (type: string) => holds[type] ?? '' } as DataTransfer);
  return { ...fresh, parts: editor.children as Part[] };
}

function withFieldsOf(picture: Uint8Array): Article {
  const { caption, credit, description } = readOwnFields(picture, 'image/jpeg');
  const slots = Object.entries({ caption, credit, description });
  const children = slots.map(([type, text]) => ({ type, children: [{ text }] }));
  return { ...fresh, parts: [samplePart('headline'), { ...samplePart('figure'), children } as Part] };
}

function textArticle(text: string): Article | undefined {
  const read = fromPlainText(text, 'payload.txt');
  if (!read.ok) return undefined;
  const { parts, metadata } = read.value;
  return { ...fresh, parts, metadata: { ...fresh.metadata, ...metadata } };
}

function partsFullOf(payload: string): unknown {
  return JSON.parse(articleFullOf(payload)).parts;
}

/** Halves of surrogate pairs cannot be written as an address, as Slate writes its fragment. */
function safely(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, '');
}
