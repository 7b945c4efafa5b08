import { normalised } from '../case';

export default normalised(
  [
    { type: 'headline', children: 'A train' },
    { type: 'kicker', children: 'Alps' },
  ],
  [
    { type: 'kicker', children: 'Alps' },
    { type: 'headline', children: 'A train' },
  ],
);
