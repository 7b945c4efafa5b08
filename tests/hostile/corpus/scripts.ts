import { product, song, songs } from './payload';

/** Ways to write an element that runs. */
const written: readonly ((code: string) => string)[] = [
  (code) => `<script>${code}</script>`,
  (code) => `<SCRIPT>${code}</SCRIPT>`,
  (code) => `<ScRiPt >${code}</sCrIpT >`,
  (code) => `<script\n>${code}</script\n>`,
  (code) => `<script\t>${code}</script\u000b>`,
  (code) => `<script/>${code}</script>`,
  (code) => `<script/x>${code}</script/x>`,
  (code) => `<script type="text/javascript">${code}</script>`,
  (code) => `<script type=module>${code}</script>`,
  (code) => `<script type="text/plain" type="text/javascript">${code}</script>`,
  (code) => `<script language=vbscript>${code}</script>`,
  (code) => `<script for=document event=onload>${code}</script>`,
  (code) => `<<script>${code}//<</script>`,
  (code) => `<scr<script>ipt>${code}</scr</script>ipt>`,
  (code) => `<script>${code}`,
  (code) => `"><script>${code}</script>`,
  (code) => `'><script>${code}</script>`,
  (code) => `--><script>${code}</script>`,
  (code) => `]]><script>${code}</script>`,
  (code) => `</title><script>${code}</script>`,
  (code) => `</textarea><script>${code}</script>`,
  (code) => `</style><script>${code}</script>`,
  (code) => `</script><script>${code}</script>`,
  (code) => `<!--><script>${code}</script>`,
  (code) => `<!--[if gte IE 4]><script>${code}</script><![endif]-->`,
  (code) => `<?xml version="1.0"?><script>${code}</script>`,
  (code) => `<xml><i><b>&lt;script&gt;${code}&lt;/script&gt;</b></i></xml>`,
  (code) => `<noscript><script>${code}</script></noscript>`,
  (code) => `<plaintext><script>${code}</script>`,
  (code) => `<listing>&lt;script&gt;${code}&lt;/script&gt;</listing>`,
  (code) => `<xmp><script>${code}</script></xmp>`,
  (code) => `<article><h1>a</h1><script>${code}</script></article>`,
];

/** Addresses a script may be taken from. */
const sources = [
  'http://canary.invalid/x.js',
  '//canary.invalid/x.js',
  '\\\\canary.invalid\\x.js',
  'data:text/javascript,canary(1)',
  'data:;base64,Y2FuYXJ5KDEp',
  'blob:null/canary',
  'app://marbre/canary.js',
  'file:///tmp/canary.js',
  'javascript:canary(1)',
];

export const scripts: readonly string[] = [
  ...product(written, songs, (write, code) => write(code)),
  ...product(sources, ['', ' async', ' type=module'], (src, more) => `<script src="${src}"${more}></script>`),
  `<script type="application/ld+json">{"@context":"</script><script>${song}</script>"}</script>`,
  '<script type="importmap">{"imports":{"a":"http://canary.invalid/"}}</script>',
  '<script type="speculationrules">{"prefetch":[{"urls":["http://canary.invalid/"]}]}</script>',
];
