import { DestroyRef, DOCUMENT, inject } from '@angular/core';

let lastId = 0;

/** What the stock pages leave out for assistive technology: names of inputs, and roles inside their tab lists. */
export function repair(root: ParentNode): void {
  root
    .querySelectorAll<HTMLLabelElement>('.form-group > label:not([for]):not(:has(input))')
    .forEach(label => {
      const control = label.parentElement?.querySelector<HTMLElement>('input, select, textarea');
      if (!control) return;
      control.id ||= `stock-${++lastId}`;
      label.htmlFor = control.id;
    });
  root
    .querySelectorAll('[role="tablist"] > li:not([role])')
    .forEach(item => item.setAttribute('role', 'presentation'));
}

/** For as long as the caller lives, also for dialogs that open later. */
export function keepRepaired(): void {
  const { body, defaultView } = inject(DOCUMENT);
  let isPlanned = false;
  const observer = new MutationObserver(() => {
    if (isPlanned) return;
    isPlanned = true;
    defaultView?.requestAnimationFrame(() => {
      isPlanned = false;
      repair(body);
    });
  });
  observer.observe(body, { childList: true, subtree: true });
  inject(DestroyRef).onDestroy(() => observer.disconnect());
}
