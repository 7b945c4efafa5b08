import { read } from '../case';

export default read(
  '<blockquote><p>Selon <cite>Le Monde</cite>, tout va.</p><footer>Anne Favre</footer></blockquote><blockquote><p>J’ai lu <cite>Le Monde</cite></p></blockquote>',
  {
    type: 'quotation',
    children: [
      {
        type: 'quote',
        children: [{ text: 'Selon ' }, { text: 'Le Monde', emphasis: true }, { text: ', tout va.' }],
      },
      { type: 'attribution', children: 'Anne Favre' },
    ],
  },
  {
    type: 'quotation',
    children: [
      { type: 'quote', children: [{ text: 'J’ai lu ' }, { text: 'Le Monde', emphasis: true }] },
      { type: 'attribution', children: '' },
    ],
  },
);
