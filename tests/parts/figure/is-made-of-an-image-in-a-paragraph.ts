import { read } from '../case';

export default read(
  '<p>Before <img src="a.jpg" alt="A lamp">after</p>',
  { type: 'paragraph', children: 'Before after' },
  {
    type: 'figure',
    children: [
      { type: 'caption', children: '' },
      { type: 'credit', children: '' },
      { type: 'description', children: 'A lamp' },
    ],
  },
);
