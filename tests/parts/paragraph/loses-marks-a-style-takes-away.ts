import { read } from '../case';

export default read('<b style="font-weight:normal"><p>a<b>b</b></p></b>', {
  type: 'paragraph',
  children: [{ text: 'a' }, { text: 'b', strong: true }],
});
