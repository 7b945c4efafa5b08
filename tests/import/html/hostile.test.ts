import { describe, expect, it, test } from 'vitest';
import { articleFromHtml, partsFromHtml } from '../../../article';
import { htmlBounds } from '../../../article/html/parse';
import { given as anyGiven, pasted } from './reading';

const given = { ...anyGiven, at: 'hostile.html' };

describe('what could run, load or deceive stays outside', () => {
  test.each([
    ['a script', '<p>a<script>alert(1)</script>b</p>', 'paragraph: ab\ndropped script ×1\n'],
    [
      'a handler',
      '<p onclick="alert(1)">a<img src=x onerror=alert(1) alt=""></p>',
      'paragraph: a\ndropped picture ×1: x\n',
    ],
    [
      'a javascript address',
      '<a href="javascript:alert(1)">a</a>',
      'paragraph: a\ndropped unsafe-address ×1: a\n',
    ],
    [
      'one in disguise',
      '<a href=" jAva&#10;script:alert(1)">a</a>',
      'paragraph: a\ndropped unsafe-address ×1: a\n',
    ],
    ['a data address', '<a href="data:text/html,<b>">a</a>', 'paragraph: a\ndropped unsafe-address ×1: a\n'],
    [
      'an address that turns round',
      '<a href="https://a.example/\u202egpj">a</a>',
      'paragraph: a\ndropped unsafe-address ×1: a\n',
    ],
    [
      'an address with what no text may hold',
      '<a href="https://a.example/\uffff">a</a>',
      'paragraph: a\ndropped unsafe-address ×1: a\n',
    ],
    [
      'a redirection to a script',
      '<a href="https://www.google.com/url?q=javascript:alert(1)">a</a>',
      'paragraph: a\ndropped unsafe-address ×1: a\n',
    ],
    [
      'SVG with a script',
      '<svg><script>alert(1)</script><a xlink:href="javascript:1"><text>t</text></a></svg>a',
      'paragraph: a\ndropped embed ×1: svg\n',
    ],
    [
      'MathML that breaks out',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      'dropped style ×1\ndropped picture ×1: img\n',
    ],
    ['a template', '<template><p>a</p><script>1</script></template>b', 'paragraph: b\ndropped script ×1\n'],
    ['a style', '<style>@import "https://a.example/x.css"</style>a', 'paragraph: a\ndropped style ×1\n'],
    [
      'a frame',
      '<iframe srcdoc="<script>1</script>">f</iframe>a',
      'paragraph: a\ndropped embed ×1: iframe\n',
    ],
    [
      'a form',
      '<form action="https://a.example"><input value="secret"><textarea>t</textarea>a</form>',
      'paragraph: a\ndropped form-control ×2: secret\n',
    ],
    ['an id and a class', '<p id="save" class="lead-in evil" style="position:fixed">a</p>', 'paragraph: a\n'],
    ['a Slate fragment', '<p data-slate-fragment="JTdCJTdE">a</p>', 'paragraph: a\n'],
    [
      'text that looks like markup',
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
      'paragraph: <img src=x onerror=alert(1)>\n',
    ],
    [
      'a picture of the article that is not there',
      `<img src="pictures/${'a'.repeat(64)}.jpg" alt="p">`,
      'figure\n  caption:\n  credit:\n  description: p\ndropped picture ×1: p\n',
    ],
  ])('%s', (_name, html, expected) => {
    expect(pasted(html)).toBe(expected);
  });
});

test('mathematics keeps its letters', () => {
  expect(pasted('<p>so <math><mi>E</mi><mo>=</mo><mi>m</mi><annotation>tex</annotation></math></p>')).toBe(
    'paragraph: so E=m\ndropped hidden ×1: tex\n',
  );
});

describe('bounds', { timeout: 60_000 }, () => {
  it('refuses what is nested deeper than any page people write', () => {
    const deep = (levels: number) => `${'<div>'.repeat(levels)}a`;
    expect(pasted(deep(200))).toBe('paragraph: a\n');
    expect(pasted(deep(100_000))).toBe('too-deep');
    expect(pasted('<b><i>'.repeat(50_000))).toBe('too-deep');
    expect(pasted('<table><tr><td>'.repeat(50_000))).toBe('too-deep');
    expect(pasted('<svg>'.repeat(100_000))).toBe('too-deep');
    expect(articleFromHtml(deep(100_000), given)).toEqual({
      ok: false,
      problem: { kind: 'too-deep', at: 'hostile.html' },
    });
  });

  it('refuses more nodes and characters than it can hold', () => {
    expect(pasted('<br>'.repeat(htmlBounds.nodes))).toBe('too-large');
    expect(pasted('a'.repeat(htmlBounds.characters + 1))).toBe('too-large');
    expect(articleFromHtml('<br>'.repeat(htmlBounds.nodes), given)).toEqual({
      ok: false,
      problem: { kind: 'too-large', at: 'hostile.html', limit: htmlBounds.characters },
    });
  });

  it('takes five megabytes of words', () => {
    const words = 'Words that go on and on. '.repeat(200_000);
    expect(pasted(`<p>${words}</p>`)).toBe(`paragraph: ${words.trim()}\n`);
  });

  it.each([
    ['attributes', `<p ${Array.from({ length: 300_000 }, (_, at) => `a${at}`).join(' ')}>a`],
    ['marks left open', '<p><b id=1><i id=2>a'.repeat(60)],
    ['text fostered out of a table', `<table>${'a<b>b</b>'.repeat(20_000)}</table>`],
    ['unclosed quotations in a sidebar', `${'<aside><blockquote>'.repeat(120)}a`],
    ['words in nested figures', '<figure><figcaption>a'.repeat(120)],
    ['quotations in one another', `${'<q>a'.repeat(240)}${'Words that go on. '.repeat(100_000)}`],
    ['short paragraphs', '<p>a</p>'.repeat(20_000)],
  ])('comes to an end with very many %s', (_name, html) => {
    expect(pasted(html)).not.toBe('');
  });

  it('says so when a page has nothing in it', () => {
    expect(articleFromHtml('<html><body><script>1</script></body></html>', given)).toEqual({
      ok: false,
      problem: { kind: 'nothing-in-it', at: 'hostile.html' },
    });
    expect(partsFromHtml('<p>\u00a0</p>')).toMatchObject({ ok: true, value: { parts: [] } });
  });
});
