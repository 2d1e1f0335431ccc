import { Pipe, PipeTransform } from '@angular/core';
import type { Money } from '@api';
import { unusualDigits } from '@api/currencies';
import { documentCulture, formattingLocale } from './culture';

/** exact: always with cents, for sums; short: cents only where there are any, for price tags. */
export type MoneyStyle = 'exact' | 'short';

/** Digits behind the point, as the host counts: browsers know other numbers for some currencies. */
export function digitsOf(currency: string): number {
  return unusualDigits[currency] ?? 2;
}

export function formatMoney(
  money: Money,
  style: MoneyStyle = 'exact',
  culture = documentCulture(),
): string {
  const digits = digitsOf(money.currency);
  const format = new Intl.NumberFormat(formattingLocale(culture), {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: style === 'short' ? 'stripIfInteger' : 'auto',
  } as Intl.NumberFormatOptions);
  return spaced(format.formatToParts(money.minor / 10 ** digits));
}

/** A sign before the number stands apart from it, as in the host's own sentences: € 240. */
function spaced(parts: Intl.NumberFormatPart[]): string {
  const text = (part: Intl.NumberFormatPart, index: number) =>
    part.type === 'currency' && parts[index + 1]?.type === 'integer'
      ? `${part.value}\u00a0`
      : part.value;
  return parts.map(text).join('');
}

@Pipe({ name: 'money' })
export class MoneyPipe implements PipeTransform {
  transform(money: Money | null | undefined, style: MoneyStyle = 'exact'): string {
    return money ? formatMoney(money, style) : '';
  }
}
