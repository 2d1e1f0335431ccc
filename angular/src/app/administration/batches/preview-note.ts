import type { HttpResourceRef } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { BatchPreview, MemberSelection } from '@api';
import { Texts } from '@shared/texts/texts';
import { latest } from '../../shared/latest';

/** Whether it can be done for none of them; as long as that is being counted, nobody knows. */
export function servesNobody(preview: HttpResourceRef<BatchPreview | undefined>): boolean {
  return preview.hasValue() && preview.value().able === 0;
}

/** Before something is done for many: for how many it can be, and why not for the others. */
@Component({
  selector: 'gh-preview-note',
  template: `
    <div role="status" [attr.aria-busy]="preview().isLoading()">
      @if (shown(); as preview) {
        <p>
          <b>{{ able() }}</b>
        </p>
        @for (reason of reasons(); track reason) {
          <p class="small muted">{{ reason }}</p>
        }
      } @else if (!preview().error()) {
        <p class="muted">{{ texts.t('Batches:Counting') }}</p>
      }
    </div>
  `,
  styles: `
    div {
      display: grid;
      gap: var(--gh-1);
      min-height: 3rem;
      padding: var(--gh-3);
      border-radius: var(--gh-radius-control);
      background: var(--gh-sunken);
    }
    p {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreviewNote {
  protected readonly texts = inject(Texts);

  readonly preview = input.required<HttpResourceRef<BatchPreview | undefined>>();
  readonly selection = input.required<MemberSelection>();
  /** The beginning of the keys of its texts. */
  readonly words = input.required<string>();

  protected readonly shown = latest({
    hasValue: () => this.preview().hasValue(),
    value: () => this.preview().value(),
  });
  protected readonly able = computed(() => {
    const able = this.shown()?.able ?? 0;
    return able ? this.texts.count(`${this.words()}:Able`, able) : this.texts.t('Batches:Nobody');
  });
  protected readonly reasons = computed(() => [
    ...(this.shown()?.reasons ?? []).map(({ reason, count }) =>
      this.texts.count(`Batches:Because:${reason}`, count),
    ),
    ...(this.selection().leftOut
      ? [this.texts.count('Batches:Because:NotListed', this.selection().leftOut)]
      : []),
  ]);
}
