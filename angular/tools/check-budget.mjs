// The public pages may load at most 150 kB of gzipped script. All of it counts: what is not needed
// at the start is fetched right after it.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const folder = new URL('../dist/public/', import.meta.url);
const limit = 150_000;

const scripts = readdirSync(folder).filter(name => name.endsWith('.js'));
const size = name => gzipSync(readFileSync(new URL(name, folder))).length;
const total = scripts.reduce((sum, name) => sum + size(name), 0);
const report = `public pages: ${(total / 1000).toFixed(1)} kB of gzipped script, limit ${limit / 1000} kB`;

if (scripts.length === 0) {
  console.error('dist/public holds no script: build the public application first.');
  process.exit(1);
}
if (total > limit) {
  console.error(`${report}: over budget.`);
  process.exit(1);
}
console.log(report);
