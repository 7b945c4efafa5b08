import { product, song } from './payload';

const events =
  `abort afterprint animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput
  beforematch beforepaste beforeprint beforetoggle beforeunload begin blur bounce cancel canplay change click close
  command contextmenu copy cut dblclick drag dragend dragenter dragover drop end error focus focusin formdata
  fullscreenchange gotpointercapture hashchange input invalid keydown keypress keyup load loadeddata loadstart message
  mousedown mouseenter mousemove mouseover mouseup mousewheel offline online pagehide pagereveal pageshow paste play
  pointerdown pointerenter pointerover pointerrawupdate popstate progress readystatechange repeat reset resize scroll
  scrollend scrollsnapchange search securitypolicyviolation select selectionchange selectstart slotchange start
  storage submit suspend timeupdate toggle touchstart transitionend transitionrun unhandledrejection unload
  webkitanimationend wheel`.split(/\s+/);

/** Elements a handler fires on by itself or with the first touch. */
const carriers: readonly ((handler: string) => string)[] = [
  (handler) => `<img src=x ${handler}>`,
  (handler) => `<body ${handler}><p>a</p></body>`,
  (handler) => `<p ${handler} tabindex=1 autofocus style="animation:x">a</p>`,
  (handler) => `<a href="https://example.org" ${handler}>a</a>`,
  (handler) => `<details open ${handler}><summary>a</summary>b</details>`,
  (handler) => `<svg ${handler}><animate attributeName=x dur=1s></svg>`,
];

/** Ways to write an attribute so that a filter misses it. */
const spellings: readonly string[] = [
  `onerror=${song}`,
  `onerror="${song}"`,
  `onerror='${song}'`,
  `onerror=\`${song}\``,
  `ONERROR=${song}`,
  `oNeRrOr = ${song}`,
  `/onerror=${song}`,
  `\nonerror\n=\n${song}\n`,
  `\fonerror=${song}`,
  `x="1"onerror=${song}`,
  `x='"'onerror=${song}`,
  `onerror=&#99;anary(1)`,
  `onerror=&#x63;anary(1)`,
  `onerror=&#0000099anary(1)`,
  `onerror=can&Tab;ary(1)`,
  `onerror=\u0000${song}`,
  `on\u0000error=${song}`,
  `\u00a0onerror=${song}`,
  `xml:onerror=${song}`,
  `src=x src=y onerror=${song} onerror=1`,
  `data-x="'onerror=${song}" '`,
  `onerror="throw onerror=canary,1"`,
];

export const handlers: readonly string[] = [
  ...product(events, carriers, (event, carry) => carry(`on${event}="${song}"`)),
  ...product(
    spellings,
    ['img src=x', 'video src=x', 'object data=x', 'link rel=stylesheet href=x'],
    (a, tag) => `<${tag} ${a}>`,
  ),
  `<video><source onerror="${song}"></video>`,
  `<audio src onloadstart=${song}>`,
  `<marquee onstart=${song}>a</marquee>`,
  `<input autofocus onfocus=${song}>`,
  `<button popovertarget=x>a</button><div popover id=x onbeforetoggle=${song}>b</div>`,
  `<p oncontentvisibilityautostatechange=${song} style=content-visibility:auto>a</p>`,
];
