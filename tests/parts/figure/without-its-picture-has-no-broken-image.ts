import { written } from '../case';

export default written(
  {
    type: 'figure',
    children: [
      { type: 'caption', children: 'A lamp.' },
      { type: 'credit', children: 'AP' },
      { type: 'description', children: 'A lamp at night' },
    ],
  },
  '<figure><figcaption>A lamp. <small class="credit">AP</small></figcaption></figure>',
);
