import { Component, type ReactNode } from 'react';
import type { Bridge } from '../article/bridge/contract';
import { catalogueIn } from './words/words';

interface Props {
  readonly bridge: Bridge;
  readonly children: ReactNode;
}

/** Stands in for the window when drawing it throws: says that the words are safe, and opens it again. */
export class FaultBoundary extends Component<Props, { fault: boolean }> {
  override state = { fault: false };

  static getDerivedStateFromError() {
    return { fault: true };
  }

  override componentDidCatch(error: Error): void {
    void this.props.bridge.program.report({ fault: (error.stack ?? String(error)).slice(0, 20_000) });
  }

  override render(): ReactNode {
    if (!this.state.fault) return this.props.children;
    const { t } = catalogueIn(document.documentElement.lang === 'en' ? 'en' : 'fr');
    return (
      <main className="whole-window">
        <div role="alert">
          <p>{t('app.fault')}</p>
          <button type="button" className="button button-primary" onClick={() => location.reload()}>
            {t('app.faultReload')}
          </button>
        </div>
      </main>
    );
  }
}
