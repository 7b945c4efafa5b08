import { written } from '../case';

const picture = {
  sha256: '0'.repeat(64),
  type: 'image/jpeg',
  width: 1600,
  height: 900,
  name: '',
};
const slot = (type: string, children: string) => ({ type, children });

export default written(
  {
    type: 'figure',
    picture,
    children: [
      slot('caption', ''),
      slot('credit', ''),
      slot('description', ' \u00a0«\u00a0Un  train\u00a0» '),
    ],
  },
  `<figure><img src="pictures/${picture.sha256}.jpg" alt="\u00a0«\u00a0Un train\u00a0»" width="1600" height="900"></figure>`,
);
