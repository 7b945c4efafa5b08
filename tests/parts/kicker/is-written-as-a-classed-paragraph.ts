import { written } from '../case';

export default written({ type: 'kicker', children: 'Alps' }, '<p class="kicker">Alps</p>');
