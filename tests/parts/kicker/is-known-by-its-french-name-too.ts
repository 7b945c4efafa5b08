import { read } from '../case';

export default read('<p class="surtitre">Alpes</p>', { type: 'kicker', children: 'Alpes' });
