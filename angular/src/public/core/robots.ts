import { DestroyRef, inject } from '@angular/core';
import { Meta } from '@angular/platform-browser';

/** People are listed for visitors of this page, not for search engines. */
export function keepOutOfSearchEngines(meta: Meta): void {
  meta.updateTag({ name: 'robots', content: 'noindex' });
  inject(DestroyRef).onDestroy(() => meta.removeTag('name="robots"'));
}
