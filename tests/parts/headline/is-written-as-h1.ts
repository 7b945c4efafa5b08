import { written } from '../case';

export default written({ type: 'headline', children: 'A <train>' }, '<h1>A &lt;train&gt;</h1>');
