import { read } from '../case';

export default read('<p>«\u00a0oui\u202f!\u00a0»  \n\t dit-il</p>', {
  type: 'paragraph',
  children: '«\u00a0oui\u202f!\u00a0» dit-il',
});
