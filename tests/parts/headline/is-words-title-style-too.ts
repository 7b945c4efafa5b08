import { read } from '../case';

export default read('<p class="MsoTitle">A train</p>', { type: 'headline', children: 'A train' });
