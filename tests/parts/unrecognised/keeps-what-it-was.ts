import { normalised } from '../case';

export default normalised(
  [
    { type: 'headline', children: 'A train' },
    { type: 'unrecognised', was: { type: 'poll' }, children: '' },
  ],
  [
    { type: 'headline', children: 'A train' },
    { type: 'unrecognised', was: { type: 'poll' }, children: '' },
  ],
);
