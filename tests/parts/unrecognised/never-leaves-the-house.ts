import { written } from '../case';

export default written({ type: 'unrecognised', was: { type: 'poll', note: 'private' }, children: '' }, '');
