import { read } from '../case';

export default read(
  '<figure><img src="https://example.org/a.jpg" alt="A poster"><figcaption>“We has <b>won</b>” [sic]</figcaption></figure>',
  {
    type: 'figure',
    children: [
      {
        type: 'caption',
        children: [{ text: '“We has ' }, { text: 'won', strong: true }, { text: '” [sic]' }],
      },
      { type: 'credit', children: '' },
      { type: 'description', children: 'A poster' },
    ],
  },
);
