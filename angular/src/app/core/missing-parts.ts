import { DOCUMENT, inject } from '@angular/core';
import { type NavigationError, Router } from '@angular/router';
import { Toasts } from './toasts';

/** A page's script did not arrive: no connection, or a new version has replaced it since this page was loaded. */
export function onMissingParts({ error, url }: NavigationError): void {
  const window = inject(DOCUMENT).defaultView;
  const isMissing = /dynamically imported module|module script/i.test(String(error?.message));
  if (!isMissing || !window) return;
  if (!window.navigator.onLine) inject(Toasts).show('::App:Offline', undefined, 'warning');
  else if (inject(Router).navigated) window.location.assign(`/app${url}`);
}
