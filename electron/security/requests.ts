const ownSchemes: readonly string[] = ['app:', 'blob:', 'data:', 'devtools:'];

/** Whether a request is for anything but the program's own pages and the bytes they hold. */
export function mayLeaveTheProgram(url: string): boolean {
  return !URL.canParse(url) || !ownSchemes.includes(new URL(url).protocol);
}
