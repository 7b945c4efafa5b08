// node build/icons.mjs: renders build/icons/marbre.svg into every size and format the systems ask for. Run after changing it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, tail } from './child.mjs';
import { ensureAll } from './ensure/all.mjs';
import { icns, ico } from './icons/containers.mjs';
import { inRoot } from './places.mjs';
import { runtimeEnvironment } from './runtime/find.mjs';
import { runScript, say } from './say.mjs';
import { withTestDisplays } from './virtual-display.mjs';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const folder = inRoot('build', 'icons');

await runScript(async () => {
  const runtime = await ensureAll({ virtualDisplay: true });
  const rendered = join(folder, 'rendered.json');
  await withTestDisplays(async (display) => {
    const env = { ...runtimeEnvironment(runtime), ...display };
    const args = [
      inRoot('build', 'icons', 'render'),
      join(folder, 'marbre.svg'),
      rendered,
      ...sizes.map(String),
    ];
    const { status, output } = await run(runtime.program, args, { env });
    if (status !== 0) throw new Error(`The icon could not be rendered: ${tail(output)}`);
  });
  /** @type {Record<string, string>} */
  const encoded = JSON.parse(readFileSync(rendered, 'utf8'));
  rmSync(rendered);
  const pictures = new Map(sizes.map((size) => [size, Buffer.from(encoded[size] ?? '', 'base64')]));
  for (const [size, png] of pictures) writeFileSync(join(folder, `${size}x${size}.png`), png);
  writeFileSync(join(folder, 'marbre.ico'), ico(pictures));
  writeFileSync(join(folder, 'marbre.icns'), icns(pictures));
  say(`The icon is in ${folder} in ${sizes.length} sizes, as .ico and as .icns.`);
});
