import { read } from '../case';

export default read(
  '<figure><img src="https://example.org/a.jpg" alt="A woman speaks"><figcaption>Céline Amaudruz [UDC/GE]</figcaption></figure>',
  {
    type: 'figure',
    children: [
      { type: 'caption', children: 'Céline Amaudruz [UDC/GE]' },
      { type: 'credit', children: '' },
      { type: 'description', children: 'A woman speaks' },
    ],
  },
);
