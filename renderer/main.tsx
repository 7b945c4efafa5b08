import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { BridgeProvider } from './bridge/bridge';
import { FaultBoundary } from './fault-boundary';

const bridge = window.marbre;
const root = document.getElementById('root');
if (root === null) throw new Error('renderer/index.html has no #root to draw the window in.');
window.addEventListener('error', ({ error, message }) => report(error, message));
window.addEventListener('unhandledrejection', ({ reason }) => report(reason, String(reason)));

createRoot(root).render(
  <StrictMode>
    <FaultBoundary bridge={bridge}>
      <BridgeProvider bridge={bridge}>
        <App />
      </BridgeProvider>
    </FaultBoundary>
  </StrictMode>,
);

function report(error: unknown, message: string): void {
  const fault = error instanceof Error ? (error.stack ?? error.message) : message;
  void bridge.program.report({ fault: fault.slice(0, 20_000) });
}
