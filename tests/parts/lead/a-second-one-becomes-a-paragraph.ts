import { normalised } from '../case';

export default normalised(
  [
    { type: 'headline', children: 'A train' },
    { type: 'lead', children: 'One.' },
    { type: 'lead', children: 'Two.' },
  ],
  [
    { type: 'headline', children: 'A train' },
    { type: 'lead', children: 'One.' },
    { type: 'paragraph', children: 'Two.' },
  ],
);
