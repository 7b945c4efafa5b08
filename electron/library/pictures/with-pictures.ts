import type { Article, PartNamed, Picture } from '../../../article';

/** The article with other pictures in its figures, in sidebars too; by the SHA-256 of the ones they had. */
export function withPictures(article: Article, by: ReadonlyMap<string, Picture>): Article {
  const changed = (figure: PartNamed<'figure'>): PartNamed<'figure'> => {
    const picture = figure.picture && by.get(figure.picture.sha256);
    return picture ? { ...figure, picture } : figure;
  };
  const parts = article.parts.map((part) => {
    if (part.type === 'figure') return changed(part);
    if (part.type !== 'sidebar') return part;
    return { ...part, children: part.children.map((one) => (one.type === 'figure' ? changed(one) : one)) };
  });
  return { ...article, parts };
}
