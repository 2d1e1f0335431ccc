import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Icon } from '@shared/icons/icon';
import { nextSorting, sortDirection } from './sorting';

/** The head of a column that can be sorted by: once up, once down, then as the list comes by itself. */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- a table cell must stay a th
  selector: 'th[ghSort]',
  imports: [Icon],
  template: `
    <button type="button" (click)="sorted.emit(next())">
      <ng-content />
      <gh-icon name="chevron-down" [class.up]="direction() === 'asc'" [class.on]="direction()" />
    </button>
  `,
  host: { '[attr.aria-sort]': 'ariaSort()' },
  styles: `
    button {
      display: inline-flex;
      align-items: baseline;
      gap: 2px;
      margin: -0.25rem -0.375rem;
      padding: 0.25rem 0.375rem;
      border: 0;
      border-radius: 6px;
      background: none;
      color: inherit;
      font: inherit;
    }
    :host(.r) button {
      flex-direction: row-reverse;
    }
    button:hover {
      color: var(--gh-ink);
    }
    gh-icon {
      --gh-icon: 0.875rem;
      align-self: center;
      opacity: 0;
      transition: transform 0.12s;
    }
    button:hover gh-icon {
      opacity: 0.5;
    }
    gh-icon.on {
      opacity: 1;
    }
    gh-icon.up {
      transform: rotate(180deg);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SortHead {
  readonly key = input.required<string>({ alias: 'ghSort' });
  readonly sorting = input<string | null>(null);
  readonly sorted = output<string | null>();

  protected readonly direction = computed(() => sortDirection(this.sorting(), this.key()));
  protected readonly next = computed(() => nextSorting(this.sorting(), this.key()));
  protected readonly ariaSort = computed(
    () => ({ asc: 'ascending', desc: 'descending', none: 'none' })[this.direction() ?? 'none'],
  );
}
