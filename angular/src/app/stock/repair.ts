import { DestroyRef, DOCUMENT, inject } from '@angular/core';
import { Texts } from '@shared/texts/texts';

type Speak = (key: string) => string;

let lastId = 0;

/** What the stock pages leave out for assistive technology and for phones. */
export function repair(root: ParentNode, speak: Speak): void {
  nameInputs(root);
  nameDialogs(root);
  nameButtons(root, speak);
  labelCells(root);
  root
    .querySelectorAll('[role="tablist"] > li:not([role])')
    .forEach(item => item.setAttribute('role', 'presentation'));
}

/** For as long as the caller lives, also for dialogs that open later. */
export function keepRepaired(): void {
  const { body, defaultView } = inject(DOCUMENT);
  const texts = inject(Texts);
  let isPlanned = false;
  const observer = new MutationObserver(() => {
    if (isPlanned) return;
    isPlanned = true;
    defaultView?.requestAnimationFrame(() => {
      isPlanned = false;
      repair(body, key => texts.t(key));
    });
  });
  observer.observe(body, { childList: true, subtree: true, characterData: true });
  body.addEventListener('click', ignoreScriptAddress);
  inject(DestroyRef).onDestroy(() => {
    observer.disconnect();
    body.removeEventListener('click', ignoreScriptAddress);
  });
}

function nameInputs(root: ParentNode): void {
  root
    .querySelectorAll<HTMLLabelElement>('.form-group > label:not([for]):not(:has(input))')
    .forEach(label => {
      const control = label.parentElement?.querySelector<HTMLElement>('input, select, textarea');
      if (!control) return;
      control.id ||= `stock-${++lastId}`;
      label.htmlFor = control.id;
    });
}

function nameDialogs(root: ParentNode): void {
  root.querySelectorAll('[role="dialog"]:not([aria-labelledby])').forEach(dialog => {
    const title = dialog.querySelector('.modal-header :is(h3, h4, h5)');
    if (!title) return;
    title.id ||= `stock-${++lastId}`;
    dialog.setAttribute('aria-labelledby', title.id);
  });
}

function nameButtons(root: ParentNode, speak: Speak): void {
  root
    .querySelectorAll('.input-group > button:not([aria-label]):has(.fa-eye, .fa-eye-slash)')
    .forEach(eye => eye.setAttribute('aria-label', speak('Stock:ShowPassword')));
  root
    .querySelectorAll('.btn-close[aria-label="Close"]')
    .forEach(cross => cross.setAttribute('aria-label', speak('App:Close')));
}

/** On a phone a row is a card, and each of its values says what it is. */
function labelCells(root: ParentNode): void {
  root.querySelectorAll('ngx-datatable').forEach(table => {
    const names = [...table.querySelectorAll('datatable-header-cell')].map(cell =>
      cell.textContent.trim(),
    );
    table.querySelectorAll('datatable-body-row').forEach(row =>
      row.querySelectorAll<HTMLElement>('datatable-body-cell').forEach((cell, column) => {
        cell.dataset['label'] = names[column];
      }),
    );
  });
}

/** Links that lead to a script would, by the page's policy, only write an error into the console. */
function ignoreScriptAddress(event: Event): void {
  const link = (event.target as Element).closest?.('a[href^="javascript:"]');
  if (link) event.preventDefault();
}
