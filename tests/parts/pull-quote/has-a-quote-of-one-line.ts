import { normalised } from '../case';

export default normalised(
  [
    { type: 'headline', children: 'A train' },
    {
      type: 'pull-quote',
      children: [
        { type: 'quote', children: 'No.\nNever.' },
        { type: 'attribution', children: '' },
      ],
    },
  ],
  [
    { type: 'headline', children: 'A train' },
    {
      type: 'pull-quote',
      children: [
        { type: 'quote', children: 'No. Never.' },
        { type: 'attribution', children: '' },
      ],
    },
  ],
);
