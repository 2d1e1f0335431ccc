import { Directive, ElementRef, inject } from '@angular/core';

/** j and k walk through the rows, Enter opens the one that has the focus. */
@Directive({ selector: '[ghRowKeys]', host: { '(document:keydown)': 'move($event)' } })
export class RowKeys {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected move(event: KeyboardEvent): void {
    const step = { j: 1, k: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const rows = [...this.host.nativeElement.querySelectorAll<HTMLElement>('[data-row]')].filter(
      row => row.checkVisibility(),
    );
    const current = rows.findIndex(row => row === document.activeElement);
    rows[Math.min(rows.length - 1, Math.max(0, current + step))]?.focus();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
