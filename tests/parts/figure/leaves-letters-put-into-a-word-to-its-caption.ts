import { read } from '../case';

export default read(
  '<figure><img src="https://example.org/a.jpg" alt="A class"><figcaption>Une classe d’étudiant[es]</figcaption></figure>',
  {
    type: 'figure',
    children: [
      { type: 'caption', children: 'Une classe d’étudiant[es]' },
      { type: 'credit', children: '' },
      { type: 'description', children: 'A class' },
    ],
  },
);
