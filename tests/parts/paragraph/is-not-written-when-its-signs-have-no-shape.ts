import { written } from '../case';

export default written({ type: 'paragraph', children: '\u200b\u00ad' }, '');
