import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';

/** What did not come, in the place of a field or below it, and the button that asks again. */
@Component({
  selector: 'gh-line-problem',
  imports: [LocalizationPipe],
  template: `
    <span role="alert">{{ text() | abpLocalization }}</span>
    <button type="button" class="btn sm" (click)="retry.emit()">
      {{ '::App:TryAgain' | abpLocalization }}
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gh-2);
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LineProblem {
  readonly text = input.required<string>();
  readonly retry = output();
}
