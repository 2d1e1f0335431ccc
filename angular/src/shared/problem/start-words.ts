import { documentCulture } from '../format/culture';

/** Said when a page could not start: the texts may not have come, so they are here. */
const words = {
  en: {
    offline: 'This page could not be reached',
    offlineText: 'Check your connection. Nothing is lost.',
    broken: 'This page is not available at the moment',
    brokenText: 'The fault is on our side. Wait a minute, then load the page again.',
    again: 'Load again',
  },
  de: {
    offline: 'Diese Seite ist nicht zu erreichen',
    offlineText: 'Prüfen Sie Ihre Verbindung. Es ist nichts verloren.',
    broken: 'Diese Seite ist zurzeit nicht verfügbar',
    brokenText: 'Der Fehler liegt bei uns. Warten Sie eine Minute und laden Sie die Seite neu.',
    again: 'Neu laden',
  },
};

export const startWords = () => inOwnLanguage(words);

export function inOwnLanguage<T>(words: { en: T; de: T }): T {
  return documentCulture().startsWith('de') ? words.de : words.en;
}
