import { read } from '../case';

export default read(
  '<figure><blockquote><p>Non.</p></blockquote><figcaption>Anne Favre, <cite>La vie</cite></figcaption></figure>',
  {
    type: 'quotation',
    children: [
      { type: 'quote', children: 'Non.' },
      { type: 'attribution', children: [{ text: 'Anne Favre, ' }, { text: 'La vie', emphasis: true }] },
    ],
  },
);
