/**
 * Bundles are written in ASCII. One character beyond Latin-1, such as an ellipsis, and V8 keeps the whole source with two
 * bytes for each: 9 MB more for the program.
 * @type {'ascii'}
 */
export const charset = 'ascii';
