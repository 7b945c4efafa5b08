import { read } from '../case';

export default read('<p role="heading" aria-level="2">Then</p>', { type: 'crosshead', children: 'Then' });
