import { read } from '../case';

export default read('<aside><div><h4>Dates</h4><p>2017</p></div></aside>', {
  type: 'sidebar',
  children: [
    { type: 'sidebar-headline', children: 'Dates' },
    { type: 'paragraph', children: '2017' },
  ],
});
