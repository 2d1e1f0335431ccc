// The public pages may load at most 150 kB of gzipped script: what index.html names, everything
// those files import statically, and the largest page loaded lazily at the start.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = new URL('../dist/public/', import.meta.url).pathname;
const limit = 150_000;

const scripts = readdirSync(folder).filter(name => name.endsWith('.js'));
const text = new Map(scripts.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
const size = name => gzipSync(text.get(name), { level: 6 }).length;

const named = (source, pattern) => [...source.matchAll(pattern)].map(match => match[1]);
const staticImports = name => named(text.get(name), /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
const lazyImports = name => named(text.get(name), /import\(\s*["']\.\/([^"']+\.js)["']\s*\)/g);

function closure(names, known = new Set()) {
  for (const name of names.filter(candidate => text.has(candidate) && !known.has(candidate))) {
    known.add(name);
    closure(staticImports(name), known);
  }
  return known;
}

const sum = names => [...names].reduce((total, name) => total + size(name), 0);
const index = readFileSync(join(folder, 'index.html'), 'utf8');
const initial = closure(named(index, /(?:src|href)="\/?([^"]+\.js)"/g));
const pages = [...new Set([...initial].flatMap(lazyImports))].map(page => ({
  page,
  total: sum(closure([page], new Set(initial))),
}));

const largest = pages.sort((a, b) => b.total - a.total)[0] ?? {
  page: 'start',
  total: sum(initial),
};
const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;
const report = `public pages: ${kilobytes(sum(initial))} at the start, ${kilobytes(largest.total)} with the largest page, limit ${kilobytes(limit)} gzipped`;

if (initial.size === 0) {
  console.error('No script found in dist/public/index.html: was the public application built?');
  process.exit(1);
}
if (largest.total > limit) {
  console.error(`${report}: over budget.`);
  process.exit(1);
}
console.log(report);
