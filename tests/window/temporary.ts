import { temporaryFolder } from '../temporary-folder';

/** A program that is killed leaves its files, as does its driver; they go when all tests have ended. */
export default function temporary(): () => void {
  const folder = temporaryFolder();
  return () => void folder.giveUp();
}
