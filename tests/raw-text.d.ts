/** A file taken into a test program as text, so that the program is one file. */
declare module '*.json?raw' {
  const text: string;
  export default text;
}
