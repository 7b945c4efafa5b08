import { written } from '../case';

export default written(
  {
    type: 'quotation',
    children: [
      { type: 'quote', children: 'No.' },
      { type: 'attribution', children: 'The mayor' },
    ],
  },
  '<figure class="quotation"><blockquote><p>No.</p></blockquote><figcaption>The mayor</figcaption></figure>',
);
