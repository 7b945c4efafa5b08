import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readNetLog } from './network/net-log';

const folder = mkdtempSync(join(tmpdir(), 'marbre-net-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

const head =
  '{"constants":{"logEventTypes":{"URL_REQUEST_START_JOB":1,"HOST_RESOLVER_MANAGER_JOB":2}},\n"events": [\n';
const request =
  '{"params":{"url":"https://example.org/","via":["a"]},"phase":1,"source":{"id":3},"time":"6","type":1}';
const lookup = '{"params":{"host":"example.org"},"phase":1,"source":{"id":4},"time":"7","type":2}';

function asked(text: string) {
  const file = join(folder, 'log.json');
  writeFileSync(file, text);
  return readNetLog(file);
}

test('a closed log tells all its events, with or without what Chromium polled at the end', () => {
  const both = { requests: ['https://example.org/'], lookups: ['example.org'], sockets: [], events: 2 };
  expect(asked(`${head}${request},\n${lookup}],\n"polledData": {"sessions":[]}}\n`)).toEqual(both);
  expect(asked(`${head}${request},\n${lookup}]\n}\n`)).toEqual(both);
});

test('a program that was ended at once leaves the whole lines, wherever it was cut', () => {
  const whole = `${head}${request},\n${lookup},\n`;
  for (let cut = head.length; cut <= whole.length; cut++) {
    const text = whole.slice(0, cut);
    const events = [request, lookup].filter((line) => text.includes(line));
    expect(asked(text).events, `cut at ${cut}`).toBe(events.length);
  }
});

test('an empty log, and one without its list, tell of nothing', () => {
  for (const text of ['', head.slice(0, 40)]) expect(asked(text).events).toBe(0);
});

test('a log of another form, or a whole line that is no event, is not passed over', () => {
  expect(() => asked(`${head.replace('"events"', '"happened"')}${request}]}\n`)).toThrow('does not begin');
  expect(() => asked(`${head}{"type":,\n${lookup}]}\n`)).toThrow('log.json, line 3');
});
