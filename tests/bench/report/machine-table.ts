import type { Cell } from './cell';
import { median, p95, p99 } from './samples';
import { figure, grouped, table } from './table';

/** One table for everything that is not an editor: a row a cell, and what the figure to reach is where there is one. */
export function machineTable(cells: readonly Cell[]): string {
  const rows = cells.map(({ section, measure, subject, size, unit, samples }) => [
    `${section}: ${measure}`,
    subject,
    size === 0 ? '' : grouped(size),
    unit,
    figure(median(samples)),
    figure(p95(samples)),
    figure(p99(samples)),
    String(samples.length),
  ]);
  return table([['what', 'whose', 'size', 'unit', 'median', 'p95', 'p99', 'samples'], ...rows], 2);
}
