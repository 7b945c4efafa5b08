import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const root = document.getElementById('root');
if (root === null) throw new Error('renderer/index.html has no #root to draw the window in.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
