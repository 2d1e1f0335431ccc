// Collects the icons in use (src/shared/icons/names.ts) from lucide-static into one SVG sprite.
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const names = [
  ...readFileSync(new URL('src/shared/icons/names.ts', root), 'utf8').matchAll(/'([a-z0-9-]+)'/g),
].map(m => m[1]);

const symbol = name => {
  const svg = readFileSync(new URL(`node_modules/lucide-static/icons/${name}.svg`, root), 'utf8');
  const shapes = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
};

const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${names.map(symbol).join('\n')}\n</svg>\n`;
writeFileSync(new URL('src/shared/icons/svg/icons.svg', root), sprite);
console.log(`${names.length} icons`);
