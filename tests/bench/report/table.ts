/** A Markdown table, its columns as wide as their widest cell; the first ones, `names` of them, to the left, numbers to the right. */
export function table(rows: readonly (readonly string[])[], names = 1): string {
  const [heads = [], ...body] = rows;
  const widths = heads.map((_, at) => Math.max(3, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (at < names ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at < names ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(heads), rule, ...body.map(line)].join('\n');
}

/** Three significant figures or one decimal, whichever is longer; no unit. */
export const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

export const ratio = (value: number): string => `${value.toFixed(2)}×`;

/** 10000 as 10,000. */
export const grouped = (value: number): string => value.toLocaleString('en-US');
