import { Scrubber } from 'slate';

/** What names a node without saying a word of it. */
const kept: readonly string[] = ['type', 'id'];

// Slate writes the whole node, often the whole article, into the message of a fault, which goes to the log. Set where the
// domain is loaded, so that neither house can be without it.
Scrubber.setScrubber((key, value) => {
  // What this version does not understand may be anything, under any name.
  if (key === 'kept') return '…';
  return typeof value === 'string' && !kept.includes(key) ? '…' : value;
});
