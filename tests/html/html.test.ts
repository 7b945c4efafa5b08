import { describe, expect, it, test } from 'vitest';
import { Html, html, jsonHtml } from '../../article/html/html';

describe('a template', () => {
  it('escapes every text, in words and in values', () => {
    const typed = `<b>&"'`;
    expect(html`<p title="${typed}">${typed}</p>`.markup).toBe(
      `<p title="&lt;b&gt;&amp;&quot;'">&lt;b&gt;&amp;&quot;'</p>`,
    );
  });

  it('lets markup stand, alone and in lists, and nothing for undefined', () => {
    const inner = [html`<b>1</b>`, undefined, '<2>', 3];
    expect(html`<p>${inner}</p>`.markup).toBe('<p><b>1</b>&lt;2&gt;3</p>');
  });

  it('keeps no-break spaces as characters and drops what HTML cannot hold', () => {
    expect(html`${'a\u00a0b\u202fc\u0000\ud800d'}`.markup).toBe('a\u00a0b\u202fcd');
  });

  test.each([
    ['in a tag', () => html`<p ${'x'}>`],
    ['unquoted', () => html`<p class=${'x'}>`],
    ['single-quoted', () => html`<p class='${'x'}'>`],
    ['in a comment', () => html`<!-- ${'x'} -->`],
  ])('throws for a hole %s', (_where, write) => {
    expect(write).toThrow('A hole may stand in text or in a double-quoted value only');
  });

  it('throws for markup in a value', () => {
    expect(() => html`<p title="${html`<b>`}">`).toThrow('An attribute takes text');
  });

  it('takes nothing that only looks like markup', () => {
    const forged = [{ markup: '<script>' }, Object.setPrototypeOf({}, Html.prototype)];
    for (const one of forged) expect(() => html`<p>${one}</p>`).toThrow(TypeError);
  });
});

test('JSON in a page can neither end its script nor open a comment', () => {
  const { markup } = jsonHtml({ headline: '</script><!--<script>&\u2028' });
  expect(markup).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(markup)).toEqual({ headline: '</script><!--<script>&\u2028' });
});
