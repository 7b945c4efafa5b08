// Electron as a drawing tool: electron build/icons/render DRAWING.svg OUT.json SIZE… writes base64 PNGs by size.
import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

const [drawing = '', out = '', ...sizes] = process.argv.slice(2);
void app
  .whenReady()
  .then(async () => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    await window.loadURL('about:blank');
    const source = `data:image/svg+xml;base64,${readFileSync(drawing).toString('base64')}`;
    /** @type {Record<string, string>} */
    const pictures = {};
    for (const size of sizes)
      pictures[size] = await window.webContents.executeJavaScript(draw(source, Number(size)));
    writeFileSync(out, JSON.stringify(pictures));
    app.exit(0);
  })
  .catch((error) => {
    console.error(error);
    app.exit(1);
  });

/** The script that draws one size in the page. @param {string} source @param {number} size */
const draw = (source, size) => `new Promise((resolve, reject) => {
  const picture = new Image(${size}, ${size});
  picture.onerror = () => reject(new Error('not a drawing'));
  picture.onload = () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} });
    canvas.getContext('2d').drawImage(picture, 0, 0, ${size}, ${size});
    resolve(canvas.toDataURL('image/png').split(',')[1]);
  };
  picture.src = ${JSON.stringify(source)};
})`;
