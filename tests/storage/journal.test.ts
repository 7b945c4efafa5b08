import { describe, expect, it } from 'vitest';
import { type Journal, openJournal } from '../../electron/storage/journal';
import type { JournalRecord } from '../../electron/storage/journal-record';
import { type SimulatedDisk, simulatedDisk } from '../faults/disk/simulated-disk';
import { type ManualClock, manualClock } from './manual-clock';
import { story } from './story';

function begun(disk: SimulatedDisk = simulatedDisk(), clock: ManualClock = manualClock()): Journal {
  const words = { article: story(), bases: ['absent'] };
  return openJournal({
    disk,
    clock,
    journals: '/journals',
    folder: () => '/library/story',
    left: () => undefined,
    start: words,
    whole: () => words,
    earlier: [],
    onTrouble: () => {},
  });
}

const key: JournalRecord = { operations: [{ type: 'insert_text', path: [2, 0], offset: 0, text: 'a' }] };

describe('the journal', () => {
  it('flushes at most every 100 ms and never later, however fast one types', async () => {
    const disk = simulatedDisk();
    const clock = manualClock();
    const journal = begun(disk, clock);
    journal.append(key);
    await clock.pass(0);
    const written: number[] = [];
    for (let ms = 0; ms < 1000; ms += 5) {
      const before = disk.log.length;
      journal.append(key);
      await clock.pass(5);
      if (disk.log.slice(before).some((line) => line.startsWith('sync '))) written.push(ms + 5);
    }
    expect(written).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  });

  it('writes the first key after a pause at once', async () => {
    const disk = simulatedDisk();
    const clock = manualClock();
    const journal = begun(disk, clock);
    await clock.pass(5000);
    journal.append(key);
    await clock.pass(0);
    expect(disk.paths()).toContain('/journals/0b9f7f0e-7f6e-4c8e-9d6a-3f1f6f8f2a11.00000001.journal');
  });

  it('begins a file, with all that waits for it, by one flush and one of the folder', async () => {
    const disk = simulatedDisk();
    const journal = begun(disk);
    journal.append(key);
    await journal.flush();
    const mark = journal.turnTo(story(), 'saved');
    await journal.flush();
    await journal.drop(mark);
    const before = disk.log.length;
    for (let many = 0; many < 5; many++) journal.append(key);
    await journal.flush();
    const done = disk.log.slice(before).map((line) => line.replace(/ \/.*/, ''));
    expect(done).toEqual(['open new', 'write', 'sync', 'size', 'sync folder']);
  });

  it('does nothing while nothing is typed', async () => {
    const disk = simulatedDisk();
    const clock = manualClock();
    const journal = begun(disk, clock);
    journal.append(key);
    await clock.pass(1000);
    const before = disk.log.length;
    await clock.pass(3_600_000);
    expect(disk.log.length).toBe(before);
  });

  it('goes on flushing when the clock is set back', async () => {
    const disk = simulatedDisk();
    const clock = manualClock();
    const journal = begun(disk, clock);
    journal.append(key);
    await clock.pass(0);
    clock.jump(-86_400_000);
    journal.append(key);
    const before = disk.log.length;
    await clock.pass(100);
    expect(disk.log.slice(before).filter((line) => line.startsWith('sync '))).toHaveLength(1);
  });

  it('keeps what was typed during a save, and drops what the save made needless', async () => {
    const disk = simulatedDisk();
    const journal = begun(disk);
    journal.append(key);
    await journal.flush();
    const mark = journal.turnTo(story(), 'saved');
    journal.append(key);
    await journal.flush();
    expect(disk.paths()).toHaveLength(3);
    await journal.drop(mark);
    expect(disk.paths()).toEqual([
      '/journals/',
      '/journals/0b9f7f0e-7f6e-4c8e-9d6a-3f1f6f8f2a11.00000002.journal',
    ]);
  });
});
