import { written } from '../case';

export default written(
  {
    type: 'paragraph',
    children: [
      { text: 'See ' },
      { text: 'the ', link: 'https://example.org/' },
      { text: 'timetable', link: 'https://example.org/', strong: true, emphasis: true },
      { text: '.' },
    ],
  },
  '<p>See <a href="https://example.org/">the <strong><em>timetable</em></strong></a>.</p>',
);
