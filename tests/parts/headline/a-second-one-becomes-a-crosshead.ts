import { normalised } from '../case';

export default normalised(
  [
    { type: 'headline', children: 'A train' },
    { type: 'headline', children: 'Another' },
  ],
  [
    { type: 'headline', children: 'A train' },
    { type: 'crosshead', children: 'Another' },
  ],
);
