import { product, song } from './payload';

/** What runs or loads inside SVG and MathML. */
const inside: readonly string[] = [
  `<script>${song}</script>`,
  `<script xlink:href="data:,${song}"/>`,
  `<script href="http://canary.invalid/x.js"/>`,
  `<style>*{background:url(http://canary.invalid/)}</style>`,
  `<style><!--</style><img title="--&gt;&lt;img src=1 onerror=${song}&gt;">`,
  `<foreignObject><iframe srcdoc="<script>${song}</script>"></iframe></foreignObject>`,
  `<foreignObject><p><img src=x onerror=${song}></p></foreignObject>`,
  `<desc><img src=x onerror=${song}></desc>`,
  `<title><img src=x onerror=${song}></title>`,
  `<a href="javascript:${song}"><text y=20>a</text></a>`,
  `<a><animate attributeName=href values="javascript:${song}" /><text y=20>a</text></a>`,
  `<a xlink:href="#"><set attributeName="xlink:href" to="javascript:${song}"/><text>a</text></a>`,
  `<animate onbegin=${song} attributeName=x dur=1s>`,
  `<animateTransform onbegin=${song} attributeName=transform>`,
  `<set attributeName=onmouseover to="${song}">`,
  `<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event=load>${song}</handler>`,
  `<use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${song}'/></svg>#x"/>`,
  `<feImage href="http://canary.invalid/x.svg"/>`,
  `<image href="file:///etc/canary"/>`,
  `<p><style><g title="</style><img src=x onerror=${song}>">`,
  `<mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${song}&gt;">`,
  `<mtext><img src=x onerror=${song}></mtext>`,
  `<annotation-xml encoding="text/html"><script>${song}</script></annotation-xml>`,
  `<annotation-xml encoding="application/xhtml+xml"><p><img src=x onerror=${song}></p></annotation-xml>`,
  `<maction actiontype="statusline#http://canary.invalid/" xlink:href="javascript:${song}">a</maction>`,
  `<mi//xlink:href="data:x,<script>${song}</script>">`,
  `<malignmark><img src=x onerror=${song}>`,
  `</p><img src=x onerror=${song}>`,
  `<br><img src=x onerror=${song}>`,
];

/** What foreign elements may be wrapped in. */
const around: readonly ((inner: string) => string)[] = [
  (inner) => `<svg>${inner}</svg>`,
  (inner) => `<math>${inner}</math>`,
  (inner) => `<svg></p>${inner}`,
  (inner) => `<math><mtext></form><form>${inner}`,
  (inner) => `<form><math><mtext></form><form><mglyph>${inner}`,
  (inner) => `<p>a <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inner}</svg> b</p>`,
  (inner) => `<svg><math>${inner}</math></svg>`,
];

export const foreign: readonly string[] = product(inside, around, (inner, wrap) => wrap(inner));
