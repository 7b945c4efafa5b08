import {
  attribute,
  findElement,
  firstNamed,
  type HtmlElement,
  type HtmlNode,
  isElement,
  without,
} from '../../html/tree';
import { leftOut } from './left-out';

export interface Chosen {
  readonly nodes: readonly HtmlNode[];
  /** False when the page does not say which part of it is the article. */
  readonly isTold: boolean;
  /** The words of the page that were not chosen. */
  readonly rest: string;
}

/**
 * The article of a page: the `article` that says two thirds of what they all say, if it has a headline or says a
 * third of the page; else its `main`, else its whole body. A headline before the `article` comes with it.
 */
export function chooseArticle(page: readonly HtmlNode[]): Chosen {
  const body = firstNamed(page, 'body');
  const whole = body ? body.children : page;
  const main = findElement(
    whole,
    (element) => element.name === 'main' || attribute(element, 'role') === 'main',
  );
  const scope = main?.children ?? whole;
  const article = theArticle(scope);
  if (!article && !main) return { nodes: whole, isTold: false, rest: '' };
  const nodes = article ? [...headlineBefore(scope, article), article] : scope;
  return { nodes, isTold: true, rest: visibleText(whole, new Set(nodes)) };
}

function visibleText(nodes: readonly HtmlNode[], chosen: ReadonlySet<HtmlNode>): string {
  return nodes
    .filter((node) => !chosen.has(node))
    .map((node) => {
      if (!isElement(node)) return node.text;
      return leftOut(node) ? '' : ` ${visibleText(node.children, chosen)}`;
    })
    .join('');
}

function theArticle(scope: readonly HtmlNode[]): HtmlElement | undefined {
  const lengthOf = (nodes: readonly HtmlNode[]) => visibleText(nodes, new Set()).trim().length;
  const articles = outermostArticles(scope).map((article) => ({ article, length: lengthOf([article]) }));
  const total = articles.reduce((sum, { length }) => sum + length, 0);
  const longest = articles.find(({ length }) => length > 0 && length * 3 >= total * 2);
  if (!longest) return undefined;
  // A teaser beside a story that stands in no article of its own is not the story.
  const isStory = firstNamed(longest.article.children, 'h1') || longest.length * 3 >= lengthOf(scope);
  return isStory ? longest.article : undefined;
}

function outermostArticles(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes
    .filter(isElement)
    .flatMap((element) =>
      element.name === 'article' || attribute(element, 'role') === 'article'
        ? [element]
        : outermostArticles(element.children),
    );
}

function headlineBefore(scope: readonly HtmlNode[], article: HtmlElement): HtmlElement[] {
  if (firstNamed(article.children, 'h1')) return [];
  const headline = firstNamed(without(scope, article), 'h1');
  return headline ? [headline] : [];
}
