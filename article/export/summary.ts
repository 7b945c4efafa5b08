import { Node } from 'slate';
import type { Article } from '../article';
import { validAddress } from '../html/valid-address';
import type { Figure, Part } from '../parts';
import { type Picture, pictureAddress } from '../parts/figure';
import { cleanLine } from '../words';

/** What machines are told of an article: its first words and its pictures, each as one line without marks. */
export interface Summary {
  /** Where the page is published; empty while that is not known. */
  readonly address: string;
  readonly headline: string;
  readonly lead: string;
  readonly pictures: readonly PictureSummary[];
}

export interface PictureSummary {
  readonly picture: Picture;
  /** Beside the page where the page's own address is known, else relative to it. */
  readonly address: string;
  readonly caption: string;
  readonly credit: string;
  readonly description: string;
}

export function summarise({ metadata, parts }: Article): Summary {
  const address = pageAddress(metadata.publishedAddress);
  const base = folderOf(address);
  const line = (kind: Part['type']) => {
    const part = parts.find(({ type }) => type === kind);
    return part ? lineOf(part) : '';
  };
  return {
    address,
    headline: line('headline'),
    lead: line('lead'),
    pictures: figuresOf(parts).flatMap((figure) => {
      const { picture, children } = figure;
      if (!picture) return [];
      const slot = (name: string) => lineOf(children.find(({ type }) => type === name));
      return [
        {
          picture,
          address: base + pictureAddress(picture),
          caption: slot('caption'),
          credit: slot('credit'),
          description: slot('description'),
        },
      ];
    }),
  };
}

/** Figures in reading order, those in sidebars included. */
export function figuresOf(parts: readonly Part[]): Figure[] {
  return parts.flatMap((part) => {
    if (part.type === 'figure') return [part];
    if (part.type !== 'sidebar') return [];
    return part.children.filter((inner): inner is Figure => inner.type === 'figure');
  });
}

function lineOf(node: Node | undefined): string {
  return node ? cleanLine(Node.string(node)).replace(/ {2,}/g, ' ').trim() : '';
}

/** A page is at no mail address. */
const pageAddress = (address: string): string => (/^https?:/i.test(address) ? validAddress(address) : '');

/** The address up to its last slash, from which a browser resolves a relative address; empty when there is none. */
function folderOf(address: string): string {
  const [, origin = '', path = ''] = /^(https?:\/\/[^/?#]+)([^?#]*)/i.exec(address) ?? [];
  return origin === '' ? '' : `${origin}${path.slice(0, path.lastIndexOf('/') + 1) || '/'}`;
}
