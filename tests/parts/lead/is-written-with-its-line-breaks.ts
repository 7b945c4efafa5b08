import { written } from '../case';

export default written({ type: 'lead', children: 'One.\nTwo.' }, '<p class="lead">One.<br>Two.</p>');
