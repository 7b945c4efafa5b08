import { written } from '../case';

export default written(
  {
    type: 'list',
    style: 'numbered',
    children: [
      { type: 'list-entry', children: 'one' },
      { type: 'list-entry', children: '' },
    ],
  },
  '<ol>\n<li>one</li>\n</ol>',
);
