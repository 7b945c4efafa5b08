import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { chromiumFlags } from './chromium-flags';

/** A real Electron window that shows the benchmark's page under the program's own scheme and content policy. */
export interface BenchWindow {
  readonly electron: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

/** @param folder the built benchmark (`build/vite/bench.mjs`) */
export async function openBenchWindow(folder: string): Promise<BenchWindow> {
  const userData = mkdtempSync(join(tmpdir(), 'marbre-bench-'));
  const electron = await _electron.launch({
    ...(process.env.MARBRE_RUNTIME === undefined ? {} : { executablePath: process.env.MARBRE_RUNTIME }),
    args: [folder, `--user-data-dir=${userData}`, ...chromiumFlags],
    timeout: 30_000,
  });
  const page = await electron.firstWindow();
  page.on('pageerror', (error) => process.stderr.write(`In the page: ${error.stack ?? error.message}\n`));
  await page.waitForFunction(() => 'bench' in window);
  return {
    electron,
    page,
    close: async () => {
      await electron.close();
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
