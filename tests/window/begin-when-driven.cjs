// Loaded into the machine before the program, for the driver's sake alone.
const { app } = require('electron');

// Without this the program makes its window while the driver still attaches itself to Chromium; now and then the driver
// then misses the page's word, and waits for ever. The driver calls __playwright_run once it is attached; until then
// Electron is not ready for the program.
const ready = app.whenReady();
const driven = new Promise((resolve) => {
  Reflect.set(globalThis, '__playwright_run', resolve);
});
app.whenReady = async () => {
  await driven;
  return ready;
};

// The driver runs a test's function by way of eval and awaits what it gives back. A value at hand is put into a promise
// that nobody holds: where garbage is gathered before the microtasks run, the driver hears that it is gone. A promise of
// ours is waited for by the driver's own, and keeps it.
// biome-ignore lint/security/noGlobalEval: the driver's own door into the machine; the program has none.
globalThis.eval = new Proxy(globalThis.eval, {
  apply(evaluate, self, given) {
    const value = Reflect.apply(evaluate, self, given);
    return typeof value === 'function' ? async (...values) => value(...values) : value;
  },
});
