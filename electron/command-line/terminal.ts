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

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  on(event: 'error', hear: (error: Error) => void): unknown;
}

/** The terminal of this process. A reader that goes away (`| head`) stops the words, never the work. */
export function terminalOn(say: Say, out: Stream, err: Stream): Terminal {
  let shown = false;
  const silent = new Set<Stream>();
  for (const stream of [out, err]) {
    stream.on('error', (error) => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error;
      silent.add(stream);
    });
  }
  const write = (stream: Stream, text: string) => {
    if (!silent.has(stream)) stream.write(text);
  };
  const clear = () => {
    if (shown) write(err, '\r\u001b[K');
    shown = false;
  };
  return {
    say,
    out: (line) => {
      clear();
      write(out, `${line}\n`);
    },
    complain: (sentence) => {
      clear();
      write(err, `marbre: ${sentence}\n`);
    },
    progress: (line) => {
      if (!err.isTTY) return;
      clear();
      if (line === '') return;
      write(err, line.slice(0, (err.columns ?? 80) - 1));
      shown = true;
    },
  };
}
