/** The culture the server chose for this page, as the document states it. */
export function documentCulture(): string {
  return document.documentElement.lang || 'en';
}

/** English without a country is written the European way: 31 Dec 2026, € before the amount. */
export function formattingLocale(culture: string): string {
  return culture === 'en' ? 'en-GB' : culture;
}
