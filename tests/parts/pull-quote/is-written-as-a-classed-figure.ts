import { written } from '../case';

export default written(
  {
    type: 'pull-quote',
    children: [
      { type: 'quote', children: 'No.' },
      { type: 'attribution', children: '' },
    ],
  },
  '<figure class="pull-quote"><blockquote><p>No.</p></blockquote></figure>',
);
