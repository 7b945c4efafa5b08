import { read } from '../case';

export default read(
  '<blockquote><p>Non.</p><cite>Anne Favre</cite></blockquote><blockquote>Jamais<br><cite>Anne Favre</cite></blockquote><blockquote><p>Non.</p><p><cite>Anne Favre</cite></p></blockquote>',
  {
    type: 'quotation',
    children: [
      { type: 'quote', children: 'Non.' },
      { type: 'attribution', children: 'Anne Favre' },
    ],
  },
  {
    type: 'quotation',
    children: [
      { type: 'quote', children: 'Jamais' },
      { type: 'attribution', children: 'Anne Favre' },
    ],
  },
  {
    type: 'quotation',
    children: [
      { type: 'quote', children: 'Non.' },
      { type: 'attribution', children: 'Anne Favre' },
    ],
  },
);
