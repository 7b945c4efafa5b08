import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failed, succeeded } from '../../article';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { useShownArticle } from '../../renderer/desk/use-shown-article';
import { fakeBridge } from '../renderer/fake-bridge';
import { opened } from '../renderer/given';

test('an article that was not there is opened when it is asked for again', async () => {
  let isThere = false;
  const fake = fakeBridge({
    article: {
      open: ({ name }) => (isThere ? succeeded(opened({ name })) : failed({ kind: 'no-article', at: name })),
      elsewhere: () => succeeded({ elsewhere: false }),
    },
  });
  const { result } = renderHook(() => useShownArticle('article'), {
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  await waitFor(() => expect(result.current.opening.is).toBe('failed'));

  isThere = true;
  act(() => result.current.show('article'));

  await waitFor(() => expect(result.current.open?.name).toBe('article'));
});
