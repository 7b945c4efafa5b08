import { written } from '../case';

export default written(
  {
    type: 'sidebar',
    id: 'x',
    children: [
      { type: 'sidebar-headline', children: 'Dates' },
      { type: 'crosshead', children: '2017' },
      { type: 'paragraph', children: 'Rockfall.' },
    ],
  },
  '<aside class="sidebar" aria-labelledby="sidebar-x">\n<h2 id="sidebar-x">Dates</h2>\n<h3>2017</h3>\n<p>Rockfall.</p>\n</aside>',
);
