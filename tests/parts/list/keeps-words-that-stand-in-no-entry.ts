import { read } from '../case';

export default read('<ul>loose<li><p>one</p></li></ul>', {
  type: 'list',
  style: 'bulleted',
  children: [
    { type: 'list-entry', children: 'loose' },
    { type: 'list-entry', children: 'one' },
  ],
});
