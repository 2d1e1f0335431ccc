import { hasWords, plainText } from './plain-text';

describe('a text that is looked through', () => {
  it('is in small letters, without accents', () => {
    expect(plainText('Żółw MÜLLER Straße Ørsted Æsir İpek ﬁn')).toBe(
      'zolw muller strasse orsted aesir ipek fin',
    );
  });

  it('has words that are typed in any order, in part and as plainly as one likes', () => {
    expect(hasWords('Jürgen Großmann Harbour & Co', 'gross JURG')).toBe(true);
    expect(hasWords('Jurgen Grossmann', 'Jürgen  Großmann ')).toBe(true);
    expect(hasWords('Jürgen Großmann', 'gross harbour')).toBe(false);
  });

  it('has every sign that is typed as it stands', () => {
    expect(hasWords('Ada Holm', 'a%m')).toBe(false);
    expect(hasWords('Ada Holm', 'h_lm')).toBe(false);
    expect(hasWords('100% Holm_Ada', '% m_a')).toBe(true);
  });
});
