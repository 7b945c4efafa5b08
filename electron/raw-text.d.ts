/** A file of assets/ as text, put into the bundle when it is built. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
