// npm run schema: writes assets/article.schema.json anew, from the definitions of the parts and the metadata.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { inRoot } from './places.mjs';

const { module } = await runnerImport(inRoot('article/format/json-schema.ts'), {
  configFile: false,
  logLevel: 'warn',
});
writeFileSync(
  inRoot('assets/article.schema.json'),
  `${JSON.stringify(module.articleJsonSchema(), null, 2)}\n`,
);
