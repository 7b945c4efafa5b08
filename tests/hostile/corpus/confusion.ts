import { product, song } from './payload';

const image = `<img src=x onerror=${song}>`;

/** Elements whose inside is read by other rules, so that what is text to one parser is markup to the next. */
const raw =
  'style script xmp iframe noembed noframes noscript plaintext textarea title template select option'.split(
    ' ',
  );

/** Where markup hides from one reading and shows in the next. */
const mutations: readonly string[] = [
  `<noscript><p title="</noscript>${image}">`,
  `<textarea><p title="</textarea>${image}">`,
  `<title><p title="</title>${image}">`,
  `<style><p title="</style>${image}">`,
  `<iframe><p title="</iframe>${image}">`,
  `<noembed><p title="</noembed>${image}">`,
  `<xmp><p title="</xmp>${image}">`,
  `<select><style></select>${image}</style>`,
  `<select><template><style><!--</style>--></template></select>${image}`,
  `<template><style></template>${image}</style>`,
  `<template><s><template><s>${image}</s></template></s></template>`,
  `<div><template shadowrootmode=open>${image}<slot></slot></template></div>`,
  `<svg><style><img title="</style>${image}">`,
  `<math><style><img title="</style>${image}">`,
  `<p title="&lt;/p&gt;&lt;img src=x onerror=${song}&gt;">a</p>`,
  `<p title='" onmouseover="${song}'>a</p>`,
  '<p title="`onmouseover=canary(1)//">a</p>',
  `<!-- --!>${image} -->`,
  `<!--> ${image} -->`,
  `<!---> ${image} -->`,
  `<!--\u0000> ${image} -->`,
  `<!-- ${image}`,
  `<![CDATA[ ${image} ]]>`,
  `<svg><![CDATA[</svg>${image}]]>`,
  `<? ${image} ?>`,
  `<% ${image} %>`,
  `<!x ${image} >`,
  `</ ${image} >`,
  `<a<b>${image}</a<b>`,
  `<a href="x"<b>${image}`,
  `<p<!-- -->${image}`,
  `<img src="x\`<script>${song}</script>">`,
  `<table><a id=1><tr><td></a>${image}`,
  `<table><select><option>${image}`,
  `<table><caption><svg><desc><td>${image}`,
  `<b><p><i></b>${image}</i></p>`,
  `<a><table><a>${image}</a></table></a>`,
  `<button><button>${image}</button></button>`,
  `<form><form>${image}</form></form>`,
  `<nobr><nobr>${image}`,
  `<frameset onload=${song}><frame></frameset>`,
  `<html onload=${song}><head></head><body><html onclick=${song}>`,
  `<head><body onload=${song}></head>`,
  `<x xmlns="http://www.w3.org/1999/xhtml"><script>${song}</script></x>`,
  `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${song}</x:script>`,
  `<o:p>${image}</o:p>`,
  `<is-canary>${image}</is-canary>`,
  `<p is=x-canary>${image}</p>`,
  `<image src=x onerror=${song}>`,
  `<isindex type=image src=1 onerror=${song}>`,
  `<keygen autofocus onfocus=${song}>`,
  `<bgsound src="http://canary.invalid/">`,
  `<layer src="http://canary.invalid/"></layer>`,
  `<xss id=x tabindex=1 onfocus=${song}></xss>`,
  // Names a page's own script would find in the place of the browser's.
  '<img name=getElementById><form id=body><input name=attributes><input name=parentNode></form>',
  '<a id=marbre></a><a id=marbre name=program href="cid:canary">a</a>',
  '<p id="__proto__">a</p><p id="constructor">b</p>',
  '<article id="root"><h1 id="canary">a</h1></article>',
];

/** A Slate fragment laid into pasted HTML, as Slate itself writes and reads it. */
const slate = encodeURIComponent(JSON.stringify([{ type: 'canary', children: [{ text: 'x' }] }]));
const slateFragment = `<p data-slate-node="element" data-slate-fragment="${Buffer.from(slate).toString('base64')}">a</p>`;

export const confusion: readonly string[] = [
  ...mutations,
  slateFragment,
  ...product(raw, raw, (outer, inner) => `<${outer}><${inner}></${outer}>${image}</${inner}>`),
  ...product(
    raw,
    ['b', 'table', 'svg', 'math', 'p'],
    (name, mark) => `<${mark}><${name}></${mark}>${image}</${name}>`,
  ),
  ...raw.map((name) => `<${name}><!--</${name}>${image}-->`),
];
