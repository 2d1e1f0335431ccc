import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';

/** The line of filters above a list, and the way back to all of it. */
@Component({
  selector: 'gh-filters',
  imports: [LocalizationPipe],
  template: `
    <ng-content />
    @if (filtered()) {
      <button type="button" class="btn sm quiet" (click)="cleared.emit()">
        {{ '::App:ClearAll' | abpLocalization }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gh-2);
      margin-bottom: var(--gh-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Filters {
  readonly filtered = input(false, { transform: booleanAttribute });
  readonly cleared = output();
}
