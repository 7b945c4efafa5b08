import type { ExportFile } from './export-files';

/** How much an export holds. */
export interface ExportWeight {
  readonly files: number;
  readonly bytes: number;
  readonly pictures: number;
  readonly pictureBytes: number;
}

/** Reads every file once; no more than one is in memory at a time. */
export async function weighExport(files: readonly ExportFile[]): Promise<ExportWeight> {
  let [bytes, pictures, pictureBytes] = [0, 0, 0];
  for (const { place, read } of files) {
    const { length } = await read();
    bytes += length;
    if (!place.startsWith('pictures/')) continue;
    pictures += 1;
    pictureBytes += length;
  }
  return { files: files.length, bytes, pictures, pictureBytes };
}
