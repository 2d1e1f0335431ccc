import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';

/** Says of which days the sheets have been submitted: no leave changes them any more. */
@Component({
  selector: 'gh-kept-sheets',
  imports: [Icon, TextPipe],
  template: `
    @if (days().length) {
      <p class="notice warn" role="status">
        <gh-icon name="clipboard-list" /><span>{{ text() | t: list() }}</span>
      </p>
    }
  `,
  styles: '.notice { margin-bottom: var(--gh-4); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeptSheets {
  readonly days = input.required<readonly string[]>();
  readonly text = input.required<string>();

  protected readonly list = computed(() => this.days().join(', '));
}
