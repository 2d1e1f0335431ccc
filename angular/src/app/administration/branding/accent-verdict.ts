import { contrast, parseHex, readableAccent } from '@shared/colour/accent';

export interface AccentVerdict {
  ratio: number;
  passes: boolean;
  /** The nearest colour on which white can be read. */
  nearest: string | null;
}

/** What white text on the colour is worth; null while the colour is not yet one. */
export function judgeAccent(hex: string): AccentVerdict | null {
  const colour = parseHex(hex);
  if (!colour) return null;
  const ratio = contrast(colour, [255, 255, 255]);
  return { ratio: Math.floor(ratio * 10) / 10, passes: ratio >= 4.5, nearest: readableAccent(hex) };
}
