// Loaded into the machine before the program. Without it the program makes its window while the driver still attaches
// itself to Chromium; now and then the driver then misses the page's word, and waits for ever. The driver calls
// __playwright_run once it is attached; until then Electron is not ready for the program.
const { app } = require('electron');

const ready = app.whenReady();
const driven = new Promise((resolve) => {
  Reflect.set(globalThis, '__playwright_run', resolve);
});
app.whenReady = async () => {
  await driven;
  return ready;
};
