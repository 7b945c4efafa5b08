import { written } from '../case';

export default written({ type: 'sign-off', children: 'afp/pym' }, '<p class="sign-off">afp/pym</p>');
