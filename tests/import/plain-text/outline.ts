import { isPart, ownWordPlaces, type Part, type PlainTextImport, textOf } from '../../../article';

/** An import in a form a person can read and a fixture can hold: a line a part, its kind and its first words. */
export function outlineOf({ parts, metadata, setAside, unsure }: PlainTextImport): string {
  const facts = Object.entries(metadata).map(([field, value]) => `${field}: ${[value].flat().join('; ')}`);
  return [
    ...parts.flatMap((part) => partLines(part, '')),
    ...(facts.length > 0 ? ['', '# metadata', ...facts] : []),
    ...(setAside.length > 0 ? ['', '# set aside'] : []),
    ...setAside.map(({ line, why, text }) => `${line} ${why}: ${firstWords(text)}`),
    ...(unsure.length > 0 ? ['', '# unsure'] : []),
    ...unsure.map(({ line, what }) => `${line} ${what}`),
    '',
  ].join('\n');
}

function partLines(part: Part, indent: string): string[] {
  const places = [...ownWordPlaces(part)].filter(({ leaves }) => textOf(leaves) !== '');
  const said = places.map(({ slot, leaves }) => `${slot ? `${slot}: ` : ''}${firstWords(textOf(leaves))}`);
  const facts = [
    ...(part.type === 'related-link' && part.address !== '' ? [`<${part.address}>`] : []),
    ...(part.type === 'list' ? [part.style] : []),
  ];
  const inner = part.type === 'sidebar' ? part.children.filter((child) => isPart(child)) : [];
  return [
    `${indent}${[part.type, ...facts].join(' ')}: ${said.join(' | ')}`.trimEnd(),
    ...inner.flatMap((inner) => partLines(inner, `${indent}  `)),
  ];
}

function firstWords(text: string): string {
  const words = text.replaceAll('\n', ' ⏎ ').split(' ');
  return words.length > 6 ? `${words.slice(0, 5).join(' ')} …` : words.join(' ');
}
