import { errnoOf } from '../storage';
import type { Say } from './say';

/** 0: done. 1: a check found errors. 2: something asked for could not be done. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command speaks. */
export interface Terminal {
  readonly say: Say;
  /** A line of what was asked for. */
  out(line: string): void;
  /** A line on what could not be done. */
  complain(sentence: string): void;
  /** How far a long work has come; shown to a person only, and gone when the next line comes. */
  progress(line: string): void;
}

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  on(event: 'error', hear: (error: Error) => void): unknown;
}

/** Everything but tab and line feed that a terminal obeys: it would set its title, colour, clipboard or cursor by it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this replaces.
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * The terminal of this process. A reader that goes away (`| head`) stops the words, never the work; nor does a full disk, which
 * one sentence on the other stream tells.
 * @param onFailure told once for each stream that took no more, at any time until the process ends
 */
export function terminalOn(say: Say, out: Stream, err: Stream, onFailure: () => void = () => {}): Terminal {
  let shown = false;
  const silent = new Set<Stream>();
  const failed = (stream: Stream, error: unknown) => {
    if (silent.has(stream)) return;
    const code = errnoOf(error);
    if (code === undefined) throw error;
    silent.add(stream);
    if (code === 'EPIPE') return;
    onFailure();
    write(stream === out ? err : out, `marbre: ${say('not-written', { code })}\n`);
  };
  const write = (stream: Stream, text: string) => {
    if (silent.has(stream)) return;
    try {
      stream.write(text);
    } catch (error) {
      failed(stream, error);
    }
  };
  for (const stream of [out, err]) stream.on('error', (error) => failed(stream, error));
  // Names of files and words of strangers stand in what is said: to a person they are shown, to a program given as they are.
  const visible = (stream: Stream, line: string) => (stream.isTTY ? line.replace(obeyed, '\ufffd') : line);
  const clear = () => {
    if (shown) write(err, '\r\u001b[K');
    shown = false;
  };
  return {
    say,
    out: (line) => {
      clear();
      write(out, `${visible(out, line)}\n`);
    },
    complain: (sentence) => {
      clear();
      write(err, `marbre: ${visible(err, sentence)}\n`);
    },
    progress: (line) => {
      if (!err.isTTY) return;
      clear();
      if (line === '') return;
      write(err, visible(err, line).slice(0, (err.columns ?? 80) - 1));
      shown = true;
    },
  };
}
