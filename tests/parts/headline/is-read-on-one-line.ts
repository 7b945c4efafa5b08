import { read } from '../case';

export default read('<h1>A train,<br>\n  at last</h1>', { type: 'headline', children: 'A train, at last' });
