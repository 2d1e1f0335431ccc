import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { problemOf, thrown } from '../core/problems';

/** What happened, what to do, and the button that does it: in the place of what could not be shown. */
@Component({
  selector: 'gh-problem-note',
  imports: [Icon, LocalizationPipe],
  template: `
    <div class="empty" role="alert">
      <gh-icon [name]="icon()" />
      <h2>{{ '::App:Problem:' + problem().kind + ':Title' | abpLocalization }}</h2>
      <p>{{ problem().message ?? ('::App:Problem:' + problem().kind | abpLocalization) }}</p>
      @if (problem().kind !== 'forbidden' && problem().kind !== 'notFound') {
        <button type="button" class="btn" (click)="retry.emit()">
          {{ '::App:TryAgain' | abpLocalization }}
        </button>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemNote {
  readonly error = input.required<unknown>();
  readonly retry = output();

  protected readonly problem = computed(() => problemOf(thrown(this.error())));
  protected readonly icon = computed(() => {
    const kind = this.problem().kind;
    return kind === 'forbidden' ? 'lock' : kind === 'offline' ? 'wifi-off' : 'circle-alert';
  });
}
