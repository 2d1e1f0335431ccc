type Rgb = [number, number, number];

const white: Rgb = [255, 255, 255];
const readable = 4.5;

/** Contrast of two colours after WCAG 2, between 1 and 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself where white is readable on it, else the nearest darker one; null if it is none. */
export function readableAccent(hex: string): string | null {
  const parsed = parseHex(hex);
  if (!parsed) return null;
  let colour = parsed;
  while (contrast(colour, white) < readable) colour = darker(colour);
  return toHex(colour);
}

export function parseHex(hex: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  return match && [parseInt(match[1], 16), parseInt(match[2], 16), parseInt(match[3], 16)];
}

function toHex(colour: Rgb): string {
  return `#${colour.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

function darker(colour: Rgb): Rgb {
  return colour.map(channel => Math.floor(channel * 0.97)) as Rgb;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
