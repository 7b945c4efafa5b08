import { read } from '../case';

export default read('<aside class="exergue"><p>Non.</p><p class="attribution">La syndique</p></aside>', {
  type: 'pull-quote',
  children: [
    { type: 'quote', children: 'Non.' },
    { type: 'attribution', children: 'La syndique' },
  ],
});
