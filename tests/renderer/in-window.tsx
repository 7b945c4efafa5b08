import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { catalogueIn } from '../../renderer/words/words';
import type { FakeBridge } from './fake-bridge';

/** Draws a piece of the window with its words and a machine that answers as the test says. */
export function inWindow(fake: FakeBridge, piece: ReactNode, language: 'fr' | 'en' = 'en'): RenderResult {
  return render(
    <I18nextProvider i18n={catalogueIn(language)}>
      <BridgeProvider bridge={fake.bridge}>{piece}</BridgeProvider>
    </I18nextProvider>,
  );
}
