/** A file of assets/ as text, put into the bundle when it is built. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}

/** A picture as a data: address, put into the bundle when it is built. */
declare module '*.png?inline' {
  const address: string;
  export default address;
}
