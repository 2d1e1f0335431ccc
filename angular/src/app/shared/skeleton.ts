import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';

/** Grey shapes of what is coming; the style sheet shows them only after 150 ms. */
@Component({
  selector: 'gh-skeleton',
  imports: [LocalizationPipe],
  template: `
    <span class="visually-hidden" role="status">{{ 'AbpUi::Loading' | abpLocalization }}</span>
    @for (line of shape(); track $index) {
      <div class="line" aria-hidden="true">
        @if (kind() === 'rows') {
          <span class="skeleton round"></span>
        }
        <span class="skeleton text" [style.width.%]="line"></span>
        @if (kind() === 'rows') {
          <span class="skeleton short"></span>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .line {
      display: flex;
      align-items: center;
      gap: var(--gh-3);
      min-height: 3.25rem;
      padding: 0 var(--gh-4);
      border-bottom: 1px solid var(--gh-line);
    }
    .line:last-child {
      border-bottom: 0;
    }
    .round {
      flex: none;
      width: 2rem;
      height: 2rem;
    }
    .short {
      width: 4.5rem;
      margin-left: auto;
    }
    :host(.plain) .line {
      min-height: 1.75rem;
      padding: 0;
      border: 0;
    }
  `,
  host: { '[class.plain]': "kind() === 'text'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Skeleton {
  readonly kind = input<'rows' | 'text'>('rows');
  readonly lines = input(8);

  protected readonly shape = computed(() =>
    Array.from({ length: this.lines() }, (_, index) => 28 + ((index * 17) % 30)),
  );
}
