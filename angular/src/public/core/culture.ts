/** The languages the public pages are written in, under the names their speakers use. */
export const languages = [
  { culture: 'en', name: 'English' },
  { culture: 'de', name: 'Deutsch' },
] as const;

const cookieName = '.AspNetCore.Culture';

export function cultureCookie(culture: string): string {
  const value = encodeURIComponent(`c=${culture}|uic=${culture}`);
  return `${cookieName}=${value}; path=/; max-age=31536000; samesite=lax`;
}

/** Prices, reasons and dates come from the host in its words, so the page is asked for anew. */
export function switchCulture(culture: string): void {
  document.cookie = cultureCookie(culture);
  location.reload();
}
