import { firstLetter } from '@shared/format/first-letter';

/** Two letters for the round picture: first and last word of the name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map(firstLetter).join('').toLocaleUpperCase();
}

/** The same person has the same hue on every page: the server's own reckoning (FNV-1a over the id's bytes). */
export function hueOf(id: string): number {
  let hash = 2166136261;
  for (const byte of bytesOf(id)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash % 360;
}

/** A GUID's first three groups are kept the other way round; what is no GUID is taken letter by letter. */
function bytesOf(id: string): number[] {
  const hex = id.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(hex)) return [...id].map(letter => letter.charCodeAt(0) & 255);
  const bytes = Array.from({ length: 16 }, (_, index) =>
    parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
  return [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map(index => bytes[index]);
}
