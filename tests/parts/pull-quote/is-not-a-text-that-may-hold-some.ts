import { read } from '../case';

export default read(
  '<div class="post has-pullquote"><p>Un.</p><p>Deux.</p></div><div class="pull-quote"><h2>Trois</h2><p>Quatre.</p></div>',
  { type: 'paragraph', children: 'Un.' },
  { type: 'paragraph', children: 'Deux.' },
  { type: 'crosshead', children: 'Trois' },
  { type: 'paragraph', children: 'Quatre.' },
);
