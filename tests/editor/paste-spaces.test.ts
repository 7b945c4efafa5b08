import { describe, it } from 'vitest';
import { expectAct } from './notation/act';
import { createClipboard } from './notation/clipboard';

const text = (name: string, plain: string, before: string, after: string) =>
  it(name, () =>
    expectAct(before, (editor) => editor.insertData(createClipboard({ 'text/plain': plain })), after, {
      adds: 'mot',
    }),
  );

// A double click in Word selects the space behind a word too.
describe('a word pasted with the spaces it was copied with', () => {
  text('stays apart from its neighbours', ' mot ', 'paragraph: un|deux', 'paragraph: un mot |deux');
  text('stays apart from the one before', 'mot ', 'paragraph: un |', 'paragraph: un mot |');
  text('begins a line with no space', ' mot ', 'paragraph: |deux', 'paragraph: mot |deux');
  text('has none around it in an empty line', ' mot ', 'headline: |', 'headline: mot|');
  text('has none where it was a line of its own', 'mot \n', 'paragraph: un|', 'paragraph: unmot|');

  it('keeps them as HTML too', () =>
    expectAct(
      'paragraph: un |deux',
      (editor) =>
        editor.insertData(
          createClipboard({
            'text/html':
              '<html><body><!--StartFragment--><b><span lang=FR>mot </span></b><!--EndFragment--></body></html>',
            'text/plain': 'mot ',
          }),
        ),
      'paragraph: un *mot* |deux',
      { adds: 'mot' },
    ));
});
