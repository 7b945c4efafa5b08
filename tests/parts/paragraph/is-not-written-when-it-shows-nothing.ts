import { written } from '../case';

export default written({ type: 'paragraph', children: ' \u00a0 ' }, '');
