import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecords, encodeRecord, type JournalRecord } from '../../electron/storage/journal-record';

const records: JournalRecord[] = [
  { journal: 1, article: 'id', folder: '/library/été', bases: ['absent'], at: '2014-12-20T14:32:00.000Z' },
  { whole: '{"format":1}' },
  {
    operations: [{ type: 'insert_text', path: [2, 0], offset: 0, text: 'L’ATS «\u202fnon\u202f» 👩‍👩‍👧‍👦' }],
  },
  { saving: 'f'.repeat(64) },
];
const encoded = records.map(encodeRecord);
const whole = Buffer.concat(encoded);
const ends = encoded.map((_, at) => encoded.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0));

describe('a journal', () => {
  it('gives back what was put in', () => {
    expect(decodeRecords(whole)).toEqual({ records, after: 'nothing' });
  });

  it('cut at any byte gives back every record before the cut, and calls the rest a torn tail', () => {
    for (let length = 0; length < whole.length; length++) {
      const complete = ends.filter((end) => end <= length).length;
      expect(decodeRecords(whole.subarray(0, length))).toEqual({
        records: records.slice(0, complete),
        after: length === 0 || ends.includes(length) ? 'nothing' : 'torn-tail',
      });
    }
  });

  it('whose end is zeros, as file systems leave it, has a torn tail', () => {
    for (const zeros of [1, 8, 4096]) {
      expect(decodeRecords(Buffer.concat([whole, Buffer.alloc(zeros)]))).toEqual({
        records,
        after: 'torn-tail',
      });
    }
  });

  it('with a byte changed never gives back what was not put in', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const read = decodeRecords(damaged);
        expect(read.records).toEqual(records.slice(0, ends.filter((end) => end <= at).length));
        expect(read.after).not.toBe('nothing');
      }),
    );
  });

  it('with damage before a good record says so, for kept words may stand behind it', () => {
    const damaged = Buffer.from(whole);
    const at = (ends[1] ?? 0) + 20;
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(decodeRecords(damaged)).toEqual({ records: records.slice(0, 2), after: 'damage' });
  });
});
