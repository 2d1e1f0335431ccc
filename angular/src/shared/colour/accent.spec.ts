import { contrast, parseHex, readableAccent } from './accent';

describe('the accent of an association', () => {
  it('is taken as it is when white is readable on it', () => {
    expect(readableAccent('#0f6b5f')).toBe('#0f6b5f');
    expect(readableAccent('#1F5FA8')).toBe('#1f5fa8');
  });

  it('is darkened until white is readable on it', () => {
    const accent = readableAccent('#ffcc00')!;

    expect(contrast(parseHex(accent)!, [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
  });

  it('is nothing when it is no colour', () => {
    expect(readableAccent('red; background: url(x)')).toBeNull();
    expect(readableAccent('#abc')).toBeNull();
  });
});
