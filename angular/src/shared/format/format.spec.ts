import { formatDate } from './date';
import { firstLetter } from './first-letter';
import { formatMoney } from './money';
import { formatNumber, pluralKey } from './plural';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it('always shows cents in a sum', () => {
    expect(plain(formatMoney(euros(4000), 'exact', 'en'))).toBe('€ 40.00');
    expect(plain(formatMoney(euros(123456), 'exact', 'de'))).toBe('1.234,56 €');
  });

  it('leaves out cents of a round price, and only there', () => {
    expect(plain(formatMoney(euros(24000), 'short', 'en'))).toBe('€ 240');
    expect(plain(formatMoney(euros(24050), 'short', 'en'))).toBe('€ 240.50');
  });

  it('knows currencies without minor units', () => {
    expect(plain(formatMoney({ minor: 1500, currency: 'JPY' }, 'exact', 'en'))).toBe('JP¥ 1,500');
  });

  it('counts as the host does, whatever the browser knows', () => {
    const text = (minor: number, currency: string) =>
      plain(formatMoney({ minor, currency }, 'exact', 'de'));

    expect(text(2400000, 'HUF')).toBe('24.000,00 HUF');
    expect(text(5120, 'KWD')).toBe('5,120 KWD');
    expect(text(5120, 'IQD')).toBe('5,120 IQD');
  });
});

describe('dates', () => {
  it('are written in words', () => {
    expect(formatDate('2026-12-31', 'medium', 'en')).toBe('31 Dec 2026');
    expect(formatDate('2026-12-31', 'long', 'de')).toBe('31. Dezember 2026');
  });

  it('stay on their day in every time zone', () => {
    expect(formatDate('2026-01-01', 'day', 'en')).toBe('1 January');
    expect(formatDate('2026-11', 'month', 'en')).toBe('November 2026');
  });

  it('say nothing about what is no date', () => {
    expect(formatDate('soon', 'medium', 'en')).toBe('');
  });
});

describe('counts', () => {
  it('choose the form of the text', () => {
    expect(pluralKey('Members', 1, 'en')).toBe('Members:one');
    expect(pluralKey('Members', 0, 'en')).toBe('Members:other');
    expect(pluralKey('Members', 23, 'de')).toBe('Members:other');
  });

  it('group thousands as the reader does', () => {
    expect(formatNumber(1284, 'en')).toBe('1,284');
    expect(formatNumber(1284, 'de')).toBe('1.284');
  });
});

describe('the sign of a name', () => {
  it('is its first letter, whole also where that is an emoji', () => {
    expect(firstLetter(' Riverside')).toBe('R');
    expect(firstLetter('🌍 Around the World')).toBe('🌍');
    expect(firstLetter('')).toBe('');
  });
});
