import { Editor, type Point } from 'slate';
import { isPart } from '../../article';

/**
 * Where the caret stands in an article it stood nowhere in yet: in the headline, which names the article, whatever stands
 * before it. A template's kicker is not what a person begins with.
 */
export function firstCaret(editor: Editor): Point {
  const headline = editor.children.findIndex((part) => isPart(part) && part.type === 'headline');
  return Editor.start(editor, headline < 0 ? [] : [headline]);
}
