// Loaded into the machine before the program, for the driver's sake alone.
const { createHook } = require('node:async_hooks');
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

// The driver runs a test's function by way of eval and hears of its answer by a promise, which the inspector looks after
// without holding it: where garbage is gathered between its being kept and the next microtask, the driver is told that it is
// gone. The promises made around an answer, of which that is the last, are held here until enough others have come.
const heldAtOnce = 200;
const held = [];
const holding = createHook({
  init(_id, type, _trigger, promise) {
    if (type === 'PROMISE' && held.push(promise) > heldAtOnce) held.shift();
  },
});
// biome-ignore lint/security/noGlobalEval: the driver's own door into the machine; the program has none.
globalThis.eval = new Proxy(globalThis.eval, {
  apply(evaluate, self, given) {
    const value = Reflect.apply(evaluate, self, given);
    if (typeof value !== 'function') return value;
    // A value at hand would be put into a promise out of reach of any hook.
    return async (...values) => {
      holding.enable();
      queueMicrotask(() => holding.disable());
      return value(...values);
    };
  },
});
