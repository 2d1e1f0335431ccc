/** The sign of whoever has no picture; an emoji, too, is a letter of its own. */
export function firstLetter(name: string): string {
  return [...name.trim()][0] ?? '';
}
