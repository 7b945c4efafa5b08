import { read } from '../case';

export default read('<p class="related-link">See <a href="https://example.org/">this</a> and that</p>', {
  type: 'related-link',
  address: 'https://example.org/',
  children: [
    { type: 'cue', children: '' },
    {
      type: 'label',
      children: [{ text: 'See ' }, { text: 'this', link: 'https://example.org/' }, { text: ' and that' }],
    },
  ],
});
