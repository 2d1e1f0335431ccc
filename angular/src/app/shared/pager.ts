import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { formatNumber } from '@shared/format/plural';
import { TextPipe } from '@shared/texts/texts';

@Component({
  selector: 'gh-pager',
  imports: [LocalizationPipe, TextPipe],
  template: `
    <span>{{ 'App:Range' | t: range().from : range().to : range().total }}</span>
    @if (total() > size()) {
      <nav class="steps" [attr.aria-label]="'::App:Pages' | abpLocalization">
        <button
          type="button"
          class="btn sm"
          [disabled]="skip() === 0"
          (click)="moved.emit(before())"
        >
          {{ '::App:Previous' | abpLocalization }}
        </button>
        <button
          type="button"
          class="btn sm"
          [disabled]="isLast()"
          (click)="moved.emit(skip() + size())"
        >
          {{ '::App:Next' | abpLocalization }}
        </button>
      </nav>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--gh-3);
      min-height: 3.25rem;
      padding: var(--gh-2) var(--gh-4);
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
      font-variant-numeric: tabular-nums;
    }
    .steps {
      display: flex;
      gap: var(--gh-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pager {
  readonly total = input.required<number>();
  readonly skip = input.required<number>();
  readonly size = input.required<number>();
  readonly moved = output<number>();

  protected readonly before = computed(() => Math.max(0, this.skip() - this.size()));
  protected readonly isLast = computed(() => this.skip() + this.size() >= this.total());
  protected readonly range = computed(() => ({
    from: formatNumber(Math.min(this.skip() + 1, this.total())),
    to: formatNumber(Math.min(this.skip() + this.size(), this.total())),
    total: formatNumber(this.total()),
  }));
}
