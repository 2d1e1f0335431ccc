import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Api, apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';

/** Whether anybody may found an association at this host. */
@Component({
  selector: 'gh-founding-tab',
  imports: [LocalizationPipe, ProblemNote, Skeleton],
  templateUrl: './founding-tab.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FoundingTab {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly terms = apiResource('/api/founding');

  protected set(isOpen: boolean): void {
    this.api.put('/api/founding', { body: { isOpen } }).subscribe({
      next: terms => {
        this.terms.set(terms);
        this.toasts.undoable(terms.isOpen ? '::Founding:Opened' : '::Founding:Closed', () =>
          this.set(!isOpen),
        );
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
