/** Two letters for the round picture: first and last word of the name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters
    .map(word => [...word][0])
    .join('')
    .toLocaleUpperCase();
}

/** The same person has the same hue on every page, in every session. */
export function hueOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 2654435761) >>> 0) % 360;
}
