// Writes src/api/schema.ts from the host's OpenAPI document. With --check it only says whether it would differ.
// The document is a file or an address: node tools/generate-api.mjs [--check] [document]
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { NULL, NUMBER, astToString } from 'openapi-typescript';
import ts from 'typescript';

const check = process.argv.includes('--check');
const source =
  process.argv.slice(2).find(argument => !argument.startsWith('--')) ??
  'http://riverside.localhost:5000/openapi/v1.json';
const target = new URL('../src/api/schema.ts', import.meta.url);

// The host also reads numbers from strings and says so; it never writes them that way.
function numbersAreNumbers({ type }) {
  if (!Array.isArray(type) || !type.includes('string')) return undefined;
  if (!type.includes('integer') && !type.includes('number')) return undefined;
  return type.includes('null') ? ts.factory.createUnionTypeNode([NUMBER, NULL]) : NUMBER;
}

const document = /^https?:/.test(source)
  ? await (await fetch(source)).json()
  : JSON.parse(await readFile(source, 'utf8'));
const ast = await openapiTS(document, {
  alphabetize: true,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  defaultNonNullable: false,
  transform: numbersAreNumbers,
});
const written = `// Generated from the host's OpenAPI document by \`npm run api\`. Do not edit.\n${astToString(ast)}`;

if (!check) {
  await writeFile(target, written);
  console.log('src/api/schema.ts written');
} else if ((await readFile(target, 'utf8')) !== written) {
  console.error('src/api/schema.ts differs from the host: run `npm run api`.');
  process.exit(1);
}
