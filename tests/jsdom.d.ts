// The little of jsdom the tests use; it brings no types of its own.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { runScripts?: 'outside-only' });
    readonly window: Window & { eval(source: string): unknown };
  }
}
