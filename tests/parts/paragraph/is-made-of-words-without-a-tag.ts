import { read } from '../case';

export default read(
  'one<br><br>two',
  { type: 'paragraph', children: 'one' },
  { type: 'paragraph', children: 'two' },
);
