import { read } from '../case';

export default read(
  '<figure class="wp-block-pullquote"><blockquote><p>Non.</p><cite>Anne Favre</cite></blockquote></figure><div class="pull-quote-left">Jamais.</div>',
  {
    type: 'pull-quote',
    children: [
      { type: 'quote', children: 'Non.' },
      { type: 'attribution', children: 'Anne Favre' },
    ],
  },
  {
    type: 'pull-quote',
    children: [
      { type: 'quote', children: 'Jamais.' },
      { type: 'attribution', children: '' },
    ],
  },
);
