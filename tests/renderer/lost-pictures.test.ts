import { expect, test } from 'vitest';
import { failed, type Outcome, type Picture, pictureFile, succeeded } from '../../article';
import { LostPictures } from '../../renderer/article/lost-pictures';

const picture = {
  sha256: 'a'.repeat(64),
  type: 'image/jpeg',
  width: 3,
  height: 2,
  name: 'lake.jpg',
} as const;
const file = pictureFile(picture);

/** An article that shows pictures, and a machine that answers when it is told to. */
function looking(shown: readonly Picture[] = [picture]) {
  const asked: ((answer: Outcome<{ lost: string[] }>) => void)[] = [];
  const lost = new LostPictures(
    () => shown,
    () => new Promise((answer) => asked.push(answer)),
  );
  let told = 0;
  lost.subscribe(() => told++);
  return {
    lost,
    asked: () => asked.length,
    told: () => told,
    /** The machine answers what it was asked last. */
    answer: async (answer: Outcome<{ lost: string[] }>) => {
      asked.at(-1)?.(answer);
      await new Promise((done) => setTimeout(done));
    },
  };
}

test('of an article without pictures nobody is asked, and nothing is lost', () => {
  const { lost, asked } = looking([]);
  expect(lost.files()).toBeUndefined();
  void lost.look();
  expect([lost.files(), asked()]).toEqual([new Set(), 0]);
});

test('what the machine says is known, and told once', async () => {
  const { lost, told, answer } = looking();
  void lost.look();
  expect(lost.files()).toBeUndefined();
  await answer(succeeded({ lost: [file] }));
  const known = lost.files();
  expect([known, told()]).toEqual([new Set([file]), 1]);

  void lost.look();
  await answer(succeeded({ lost: [file] }));
  expect([lost.files() === known, told()]).toEqual([true, 1]);

  void lost.look();
  await answer(succeeded({ lost: [] }));
  expect([lost.files(), told()]).toEqual([new Set(), 2]);
});

test('whoever looks while it looks has it look once more, not twice', async () => {
  const { lost, asked, answer } = looking();
  void lost.look();
  void lost.look();
  void lost.look();
  expect(asked()).toBe(1);
  await answer(succeeded({ lost: [file] }));
  expect([asked(), lost.files()]).toEqual([2, undefined]);
  await answer(succeeded({ lost: [] }));
  expect([asked(), lost.files()]).toEqual([2, new Set()]);
});

test('a picture put there again is found at once, and an answer from before does not lose it again', async () => {
  const { lost, asked, answer } = looking();
  void lost.look();
  await answer(succeeded({ lost: [file] }));
  void lost.look();

  lost.found(picture);

  expect(lost.files()).toEqual(new Set());
  await answer(succeeded({ lost: [file] }));
  expect([asked(), lost.files()]).toEqual([3, new Set()]);
  await answer(succeeded({ lost: [] }));
  expect(lost.files()).toEqual(new Set());
});

test('where the machine cannot say, what was known stays', async () => {
  const { lost, answer } = looking();
  const closed = failed({ kind: 'no-article', at: 'sony' });
  void lost.look();
  await answer(closed);
  expect(lost.files()).toEqual(new Set());
  void lost.look();
  await answer(succeeded({ lost: [file] }));
  void lost.look();
  await answer(closed);
  expect(lost.files()).toEqual(new Set([file]));
});

test('a fault of the machine goes on to whoever looked, and the next look is made', async () => {
  let isWell = false;
  const lost = new LostPictures(
    () => [picture],
    async () => {
      if (!isWell) throw new Error('A fault.');
      return succeeded({ lost: [file] });
    },
  );
  await expect(lost.look()).rejects.toThrow('A fault.');
  expect(lost.files()).toEqual(new Set());
  isWell = true;
  await lost.look();
  expect(lost.files()).toEqual(new Set([file]));
});
