import { read } from '../case';

export default read(
  '<aside><h2>Dates</h2><p>2017</p><figure class="pull-quote"><blockquote>No.</blockquote></figure></aside>',
  {
    type: 'sidebar',
    children: [
      { type: 'sidebar-headline', children: 'Dates' },
      { type: 'paragraph', children: '2017' },
    ],
  },
  {
    type: 'pull-quote',
    children: [
      { type: 'quote', children: 'No.' },
      { type: 'attribution', children: '' },
    ],
  },
);
