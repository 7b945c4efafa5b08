import { read } from '../case';

export default read(
  '<figure><img src="https://example.org/a.jpg" alt="A lamp at night"><figcaption>A <b>lamp</b>. - [EPA/Jo Li]</figcaption></figure>',
  {
    type: 'figure',
    children: [
      { type: 'caption', children: [{ text: 'A ' }, { text: 'lamp', strong: true }, { text: '.' }] },
      { type: 'credit', children: 'EPA/Jo Li' },
      { type: 'description', children: 'A lamp at night' },
    ],
  },
);
