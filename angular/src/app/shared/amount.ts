import type { Money } from '@api';
import { digitsOf } from '@shared/format/money';

/** "240", "240.5" and "240,50" are amounts; anything else is not. */
export function parseAmount(text: string, currency: string): Money | null {
  const match = /^\s*(\d{1,9})(?:[.,](\d{1,3}))?\s*$/.exec(text);
  if (!match) return null;
  const digits = digitsOf(currency);
  const fraction = match[2] ?? '';
  if (fraction.length > digits) return null;
  return { minor: Number(match[1] + fraction.padEnd(digits, '0')), currency };
}

/** The amount as it is typed again: without grouping, with a decimal point only where there are cents. */
export function typedAmount(money: Money | null | undefined): string {
  if (!money) return '';
  const digits = digitsOf(money.currency);
  const text = String(money.minor).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits);
  return /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`;
}
