import { written } from '../case';

export default written(
  {
    type: 'quotation',
    children: [
      { type: 'quote', children: 'No.' },
      { type: 'attribution', children: '' },
    ],
  },
  '<blockquote><p>No.</p></blockquote>',
);
