// npm run dist: every package this machine can build, in out/packages/, and a sentence for each it cannot.
import { ensureBundle } from './bundle.mjs';
import { ensureAll } from './ensure/all.mjs';
import { packageFor } from './packaging/package.mjs';
import { targetsHere } from './packaging/targets.mjs';
import { runScript, say } from './say.mjs';

await runScript(async () => {
  const runtime = await ensureAll({ virtualDisplay: false });
  await ensureBundle();
  const targets = targetsHere(runtime.kind);
  const files = await packageFor(
    runtime,
    targets.filter(({ lacking }) => lacking === undefined).map(({ name }) => name),
  );
  for (const file of files) say(file);
  for (const { lacking } of targets) if (lacking !== undefined) say(`Not built here: ${lacking}`);
  if (runtime.kind !== 'official') {
    say(
      `These packages hold Electron ${runtime.version}, the ${runtime.kind} runtime: to try out, not to give to a newsroom.`,
    );
  }
});
