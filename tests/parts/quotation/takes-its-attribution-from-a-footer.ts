import { read } from '../case';

export default read('<blockquote><p>No.</p><p>Never.</p><footer>The mayor</footer></blockquote>', {
  type: 'quotation',
  children: [
    { type: 'quote', children: 'No.\nNever.' },
    { type: 'attribution', children: 'The mayor' },
  ],
});
