import { read } from '../case';

export default read(
  '<p class="sign-off">afp</p><p>afp</p>',
  { type: 'sign-off', children: 'afp' },
  { type: 'paragraph', children: 'afp' },
);
