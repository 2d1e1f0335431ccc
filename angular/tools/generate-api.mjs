// Writes schema.ts, limits.ts and currencies.ts in src/api from the host's OpenAPI document. With --check it only says
// whether they would differ.
// The document is a file or an address: node tools/generate-api.mjs [--check] [document]
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { NULL, NUMBER, astToString } from 'openapi-typescript';
import ts from 'typescript';

const check = process.argv.includes('--check');
const source =
  process.argv.slice(2).find(argument => !argument.startsWith('--')) ??
  'http://riverside.localhost:5000/openapi/v1.json';

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
const head = "// Generated from the host's OpenAPI document by `npm run api`. Do not edit.\n";

/** How long each text of a request may be, or each of those that are listed under its name. */
function limitsOf({ properties = {} }) {
  return Object.entries(properties)
    .map(([name, { maxLength, items }]) => [name, maxLength ?? items?.maxLength])
    .filter(([, limit]) => limit);
}

/** One constant per request, so that a page loads no limits but its own. */
function limits({ components }) {
  return Object.entries(components.schemas)
    .map(([name, schema]) => [name[0].toLowerCase() + name.slice(1), limitsOf(schema)])
    .filter(([, fields]) => fields.length)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, fields]) => {
      const lines = fields.map(([field, limit]) => `  ${field}: ${limit},\n`).join('');
      return `\nexport const ${name} = {\n${lines}};\n`;
    })
    .join('');
}

/** How many digits currencies have behind the point, where they are not two. */
function currencies({ components }) {
  const lines = Object.entries(components.schemas.Money['x-digits'])
    .map(([currency, digits]) => `  ${currency}: ${digits},\n`)
    .join('');
  return `\nexport const unusualDigits: Record<string, number> = {\n${lines}};\n`;
}

const files = {
  'schema.ts': head + astToString(ast),
  'limits.ts': head + limits(document),
  'currencies.ts': head + currencies(document),
};
for (const [name, written] of Object.entries(files)) {
  const target = new URL(`../src/api/${name}`, import.meta.url);
  if (!check) {
    await writeFile(target, written);
    console.log(`src/api/${name} written`);
  } else if ((await readFile(target, 'utf8')) !== written) {
    console.error(`src/api/${name} differs from the host: run \`npm run api\`.`);
    process.exit(1);
  }
}
