import { read } from '../case';

export default read('<ul><li>one<ol><li>two</li></ol>three</li></ul>', {
  type: 'list',
  style: 'bulleted',
  children: [
    { type: 'list-entry', children: 'one' },
    { type: 'list-entry', children: 'two' },
    { type: 'list-entry', children: 'three' },
  ],
});
