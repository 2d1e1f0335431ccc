// Writes src/api/schema.ts from the host's OpenAPI document. With --check it only says whether it would differ.
// The document is a file or an address: node tools/generate-api.mjs [--check] [document]
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const check = process.argv.includes('--check');
const source =
  process.argv.slice(2).find(argument => !argument.startsWith('--')) ??
  'http://riverside.localhost:5000/openapi/v1.json';
const target = new URL('../src/api/schema.ts', import.meta.url);

const document = /^https?:/.test(source)
  ? await (await fetch(source)).json()
  : JSON.parse(await readFile(source, 'utf8'));
const ast = await openapiTS(document, {
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  alphabetize: true,
});
const written = `// Generated from the host's OpenAPI document by \`npm run api\`. Do not edit.\n${astToString(ast)}`;

if (!check) {
  await writeFile(target, written);
  console.log('src/api/schema.ts written');
} else if ((await readFile(target, 'utf8')) !== written) {
  console.error('src/api/schema.ts differs from the host: run `npm run api`.');
  process.exit(1);
}
