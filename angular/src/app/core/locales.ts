/** The languages offered; anything else the server names falls back to English instead of failing. */
export function registerLocale(culture: string): Promise<{ default: unknown }> {
  return culture.startsWith('de')
    ? import('@angular/common/locales/de')
    : import('@angular/common/locales/en');
}
