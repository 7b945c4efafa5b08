import { read } from '../case';

export default read('<h4>Then <i>now</i></h4>', {
  type: 'crosshead',
  children: [{ text: 'Then ' }, { text: 'now', emphasis: true }],
});
