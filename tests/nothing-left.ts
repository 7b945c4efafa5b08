import { temporaryFolder } from './temporary-folder';

/** Gives the tests a temporary folder of their own, and holds that each has removed what it made there. */
export default function nothingLeft(): () => void {
  const folder = temporaryFolder();
  return () => {
    const left = folder.giveUp();
    if (left.length === 0) return;
    // Vitest says what a teardown throws, and ends well all the same.
    process.exitCode = 1;
    throw new Error(
      `Tests left ${left.length} files or folders in the temporary folder: ${left.slice(0, 5).join(', ')}. ` +
        'What a test makes it removes, with `onTestFinished` in a module that files share.',
    );
  };
}
