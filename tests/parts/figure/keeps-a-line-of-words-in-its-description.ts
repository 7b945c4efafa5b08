import { written } from '../case';

export default written(
  {
    type: 'figure',
    picture: { sha256: 'a'.repeat(64), type: 'image/png', width: 2, height: 1, name: 'b "c".png' },
    children: [
      { type: 'caption', children: '' },
      { type: 'credit', children: '' },
      { type: 'description', children: 'A "lamp" & night' },
    ],
  },
  `<figure><img src="pictures/${'a'.repeat(64)}.png" alt="A &quot;lamp&quot; &amp; night" width="2" height="1"></figure>`,
);
