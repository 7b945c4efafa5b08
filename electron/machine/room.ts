import { slugOf } from '../../article';
import { copyPictures } from '../library';
import type { Disk } from '../storage';
import type { LibraryDoor } from './library-door';
import type { OpenArticlesGiven } from './open-articles';

/**
 * Room in the library for an article whose folder another has taken. Pictures are brought from there with those of the other:
 * its versions may show them, and what nothing shows goes in time.
 */
export function room(door: LibraryDoor, disk: Disk): OpenArticlesGiven<unknown>['room'] {
  return {
    async elsewhere(article) {
      const library = await door.library();
      if (!library.ok) return library;
      const free = await library.value.freeName(slugOf(article));
      return free.ok ? { ok: true, value: library.value.pathOf(free.value) } : free;
    },
    bringPictures: (from, to) => copyPictures(disk, from, to),
  };
}
