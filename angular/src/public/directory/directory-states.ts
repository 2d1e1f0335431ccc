import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@shared/icons/icon';
import { ProblemText } from '../core/problem-text';
import { TextPipe } from '@shared/texts/texts';

/** The directory when there is nobody to show: not yet, none found, none listed, or it did not answer. */
@Component({
  selector: 'gh-directory-states',
  imports: [Icon, ProblemText, RouterLink, TextPipe],
  templateUrl: './directory-states.html',
  styles: `
    .skeleton {
      height: 7.5rem;
      border-radius: var(--gh-radius);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DirectoryStates {
  readonly state = input.required<'waiting' | 'nobody' | 'empty' | 'failed'>();
  readonly query = input('');
  readonly isFiltered = input(false);
  readonly error = input<Error>();
  readonly retry = output();
  readonly clearFilters = output();
  readonly clearAll = output();

  protected readonly title = computed(() =>
    this.query() ? 'Public:Directory:NobodyFor' : 'Public:Directory:Nobody',
  );
}
