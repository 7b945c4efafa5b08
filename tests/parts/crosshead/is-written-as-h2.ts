import { written } from '../case';

export default written({ type: 'crosshead', children: 'Then' }, '<h2>Then</h2>');
