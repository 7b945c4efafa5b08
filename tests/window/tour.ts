import { App } from './app';

/** Opens the program, looks round, and leaves a picture of each thing seen. @param out an empty folder */
export async function tour(out: string, say: (line: string) => void): Promise<void> {
  const app = new App();
  try {
    await app.launch();
    say('The window is open.');
    await app.screenshot('1-window', out);
  } finally {
    await app.dispose();
  }
}
