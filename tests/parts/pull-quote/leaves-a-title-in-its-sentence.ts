import { read } from '../case';

export default read(
  '<aside class="exergue"><p>Selon <cite>Le Monde</cite>, tout va.</p><footer>Anne Favre</footer></aside>',
  {
    type: 'pull-quote',
    children: [
      {
        type: 'quote',
        children: [{ text: 'Selon ' }, { text: 'Le Monde', emphasis: true }, { text: ', tout va.' }],
      },
      { type: 'attribution', children: 'Anne Favre' },
    ],
  },
);
