import { Pipe, PipeTransform } from '@angular/core';
import { documentCulture, formattingLocale } from './culture';

/** 'Members' and 1 give the text key 'Members:one', and 'Members:other' for any other number. */
export function pluralKey(key: string, count: number, culture = documentCulture()): string {
  const category = new Intl.PluralRules(formattingLocale(culture)).select(count);
  return `${key}:${category === 'one' ? 'one' : 'other'}`;
}

export function formatNumber(value: number, culture = documentCulture()): string {
  return new Intl.NumberFormat(formattingLocale(culture)).format(value);
}

@Pipe({ name: 'pluralKey' })
export class PluralKeyPipe implements PipeTransform {
  transform(key: string, count: number): string {
    return pluralKey(key, count);
  }
}

@Pipe({ name: 'count' })
export class CountPipe implements PipeTransform {
  transform(value: number | null | undefined): string {
    return value == null ? '' : formatNumber(value);
  }
}
