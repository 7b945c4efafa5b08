import type { CDPSession, Page } from 'playwright-core';
import { putMeterIn } from './meter';

interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  /** What it types. */
  readonly text?: string;
  /** Whether it is pressed with Ctrl or Cmd. */
  readonly control?: true;
  /** The editing command macOS binds to it; elsewhere the page itself binds it. */
  readonly command?: string;
}

const mac = process.platform === 'darwin';
const withControl = mac ? 4 : 2;

const enter: Key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
const backspace: Key = {
  key: 'Backspace',
  code: 'Backspace',
  windowsVirtualKeyCode: 8,
  command: 'deleteBackward',
};
const undo: Key = { key: 'z', code: 'KeyZ', windowsVirtualKeyCode: 90, control: true, command: 'undo' };
const paste: Key = { key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, control: true, command: 'paste' };

/** Presses keys as a person does, by the browser's own input, and times each one. */
export class Keyboard {
  private constructor(private readonly devtools: CDPSession) {}

  static async of(page: Page): Promise<Keyboard> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await page.evaluate(putMeterIn);
    return new Keyboard(devtools);
  }

  /** @param letter a small letter without an accent, or a space @returns milliseconds from keydown to painted */
  letter(letter: string): Promise<number> {
    const upper = letter.toUpperCase();
    const code = letter === ' ' ? 'Space' : `Key${upper}`;
    return this.press({ key: letter, code, windowsVirtualKeyCode: upper.charCodeAt(0), text: letter });
  }

  enter = () => this.press(enter);
  backspace = () => this.press(backspace);
  undo = () => this.press(undo);
  paste = () => this.press(paste);

  /** Milliseconds the page's main thread has worked since the page was loaded, whatever it worked for. */
  async workedMs(): Promise<number> {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }

  /** Megabytes of JavaScript in use, after everything unused has been collected. */
  async heapMb(): Promise<number> {
    await this.devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.devtools.send('Runtime.getHeapUsage');
    return usedSize / 1_000_000;
  }

  private async press({ text, control, command, ...key }: Key): Promise<number> {
    await this.devtools.send('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      ...key,
      ...(text === undefined ? {} : { text }),
      ...(control ? { modifiers: withControl } : {}),
      ...(mac && command !== undefined ? { commands: [command] } : {}),
    });
    const { result, exceptionDetails } = await this.devtools.send('Runtime.evaluate', {
      // The same words each time: others would be compiled anew and kept, and a long session would gather them.
      expression: 'window.benchMeter.settled()',
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(`${key.key}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    }
    await this.devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    return Number(result.value);
  }
}
