import { read } from '../case';

export default read('<div class="chapo"><p>En bref.</p></div>', { type: 'lead', children: 'En bref.' });
