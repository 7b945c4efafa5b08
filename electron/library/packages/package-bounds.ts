import { bounds } from '../../../article';

/** Bounds of what a package may unfold to; what is written keeps them as what is read must. */
export const packageBounds = {
  files: 20_000,
  /** Bytes of one file: the larger of a picture and of an article in UTF-8. */
  file: bounds.characters * 3,
  /** Bytes of all files. */
  all: 2_000_000_000,
  /** Above this size… */
  freeExpansion: 10_000_000,
  /** …a file may be at most so many times its packed size; deflate itself reaches 1,032. */
  ratio: 200,
};
