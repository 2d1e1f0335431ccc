import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { FoundingTerms } from '@api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';

const api = '/api/founding';

/** Whether anybody may found an association at this host. */
@Component({
  selector: 'gh-founding-tab',
  imports: [LocalizationPipe, ProblemNote, Skeleton],
  templateUrl: './founding-tab.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FoundingTab {
  private readonly http = inject(HttpClient);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly terms = httpResource<FoundingTerms>(() => api);

  protected set(isOpen: boolean): void {
    this.http.put<FoundingTerms>(api, { isOpen }).subscribe({
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
