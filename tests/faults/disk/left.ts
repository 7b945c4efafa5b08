/** What a cut leaves of names and bytes that were not synced: all alike, or each by chance. */
export type Left = Alike | Damage;

export interface Alike {
  /**
   * `newest-only`: reordered, the last change of each folder's names survives and those before it do not.
   * `removals-only`: what was removed is gone, and no new name is there.
   */
  readonly names: 'none' | 'all' | 'newest-only' | 'removals-only';
  /** `zeros`: as long as it was to be, but empty: what ext4 leaves of a file renamed before it was synced. */
  readonly bytes: 'none' | 'all' | 'half' | 'zeros';
}

/**
 * By chance, the same for the same number: of each folder's changes some survive and others do not, whatever their
 * order; of each file's bytes some sectors are there, some are zeros, some are what stood there before.
 */
export interface Damage {
  readonly seed: number;
}

/** A change of a folder's names that was not synced. */
export interface Change {
  readonly removes: boolean;
}

/** What is left, decided change by change and file by file. */
export interface Decision {
  names<One extends Change>(pending: readonly One[]): readonly One[];
  /** `durable`, or `bytes`, which begin with it, up to some length and torn in between. */
  bytes(bytes: Buffer, durable: Buffer): Buffer;
}

export function decisionOf(left: Left): Decision {
  return 'seed' in left ? byChance(left.seed) : alike(left);
}

function alike(left: Alike): Decision {
  return {
    names: (pending) =>
      ({
        none: [],
        all: pending,
        'newest-only': pending.slice(-1),
        'removals-only': pending.filter(({ removes }) => removes),
      })[left.names],
    bytes(bytes, durable) {
      if (left.bytes === 'all') return bytes;
      if (left.bytes === 'none') return durable;
      if (left.bytes === 'half') return bytes.subarray(0, (durable.length + bytes.length) >> 1);
      return Buffer.concat([durable, Buffer.alloc(bytes.length - durable.length)]);
    },
  };
}

const sector = 512;

function byChance(seed: number): Decision {
  const chance = chances(seed);
  const likely = [0.2, 0.5, 0.8][Math.floor(chance() * 3)] ?? 0.5;
  return {
    names: (pending) => pending.filter(() => chance() < likely),
    bytes(bytes, durable) {
      const length = durable.length + Math.floor(chance() * (bytes.length - durable.length + 1));
      const left = Buffer.from(bytes.subarray(0, length));
      for (let at = durable.length; at < length; at = (Math.floor(at / sector) + 1) * sector) {
        const end = Math.min(length, (Math.floor(at / sector) + 1) * sector);
        const luck = chance();
        if (luck < 0.2) left.fill(0, at, end);
        else if (luck < 0.3) for (let one = at; one < end; one++) left[one] = Math.floor(chance() * 256);
      }
      return left;
    },
  };
}

/** Numbers from 0 up to 1, the same row for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
