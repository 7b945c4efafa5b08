import { written } from '../case';

export default written(
  {
    type: 'related-link',
    address: 'https://example.org/?a=1&b=2',
    children: [
      { type: 'cue', children: 'Read' },
      { type: 'label', children: [{ text: 'This', link: 'https://example.org/other' }] },
    ],
  },
  '<p class="related-link"><span class="cue">Read</span>: <a href="https://example.org/?a=1&amp;b=2">This</a></p>',
);
