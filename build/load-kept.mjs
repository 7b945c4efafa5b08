import { createServer } from 'vite';

/**
 * Loads a TypeScript module for a script that goes on for long: unlike Vite's own `runnerImport`, which answers no import
 * once the module is loaded, what the program imports only when it needs it is still found then. Never closed: it ends with the process.
 * @param {string} path
 */
export async function loadKept(path) {
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    optimizeDeps: { noDiscovery: true },
  });
  return server.ssrLoadModule(path);
}
