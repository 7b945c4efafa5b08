import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const validator = new HtmlValidate({
  root: true,
  elements: ['html5'],
  extends: [
    'html-validate:recommended',
    'html-validate:document',
    'html-validate:standard',
    'html-validate:a11y',
  ],
  rules: {
    // An article's headline is as long as its writer made it; the check before hand-off tells them.
    'long-title': 'off',
    // The style sheet lies beside the page and has no other origin to be guarded against.
    'require-sri': 'off',
    // XHTML's habit; HTML needs no slash.
    'void-style': ['error', { style: 'omit' }],
    'no-inline-style': ['error', { allowedProperties: [] }],
  },
});

/** What html-validate says against a page, one line a finding; a fragment is put into the smallest page. */
export async function validityFindings(page: string): Promise<string[]> {
  const report = await validator.validateString(asPage(page));
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`),
  );
}

/** What axe says against a page, every rule and impact; colours need a real window and are not among them. */
export async function accessibilityFindings(page: string): Promise<string[]> {
  const { window } = new JSDOM(asPage(page), { runScripts: 'outside-only' });
  window.eval(axeSource);
  const results = (await window.eval(
    "axe.run(document, { rules: { 'color-contrast': { enabled: false } } })",
  )) as AxeResults;
  window.close();
  return results.violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`);
}

function asPage(text: string): string {
  if (text.startsWith('<!DOCTYPE')) return text;
  return `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>A fragment</title>\n</head>\n<body>\n<main>\n${text}</main>\n</body>\n</html>\n`;
}
