import { written } from '../case';

export default written(
  {
    type: 'related-link',
    address: '',
    children: [
      { type: 'cue', children: '' },
      { type: 'label', children: 'This' },
    ],
  },
  '<p class="related-link"><span class="label">This</span></p>',
);
