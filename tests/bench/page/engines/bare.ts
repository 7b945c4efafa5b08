import type { Leaf, Part } from '../../../../article';
import { type Engine, plainAndVisible } from '../engine';

/** A plain contenteditable: what an editor can reach that does nothing itself. */
export const bare: Engine[] = plainAndVisible('bare', (parts, pageClass) => {
  const html = parts.map(drawn).join('');
  return (host) => {
    // Parsed inert and adopted, as everywhere in this house; the parse is part of what is measured, like an editor's own.
    const page = document.createElement('div');
    page.className = pageClass;
    page.contentEditable = 'true';
    page.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    host.append(page);
    return () => page.remove();
  };
});

function drawn(part: Part): string {
  switch (part.type) {
    case 'headline':
      return `<h1>${leaves(part.children)}</h1>`;
    case 'lead':
      return `<p class="lead">${leaves(part.children)}</p>`;
    case 'crosshead':
      return `<h2>${leaves(part.children)}</h2>`;
    case 'figure':
      return `<figure>${part.children.map((slot) => `<p class="${slot.type}">${leaves(slot.children)}</p>`).join('')}</figure>`;
    case 'paragraph':
      return `<p>${leaves(part.children)}</p>`;
    default:
      throw new Error(`The story of the benchmark holds no ${part.type}.`);
  }
}

const leaves = (written: readonly Leaf[]): string =>
  written
    .map(({ text, strong, emphasis, link }) => {
      let html = text;
      if (emphasis) html = `<em>${html}</em>`;
      if (strong) html = `<strong>${html}</strong>`;
      return link === undefined ? html : `<a href="${link}">${html}</a>`;
    })
    .join('');
