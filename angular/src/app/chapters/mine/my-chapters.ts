import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { today } from '@shared/civil-days';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { Api, apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';

/** Where the signed-in member belongs, whom to speak to there, what offices they hold, and where they were before. */
@Component({
  selector: 'gh-my-chapters',
  imports: [
    CountedTextPipe,
    DayPipe,
    Icon,
    LocalizationPipe,
    PageHead,
    ProblemNote,
    RouterLink,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './my-chapters.html',
  styleUrl: './my-chapters.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyChapters {
  private readonly account = inject(Account);
  private readonly api = inject(Api);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(Toasts);

  protected readonly today = today();
  protected readonly resource = apiResource('/api/chapters/me');
  protected readonly mine = latest(this.resource);
  protected readonly mayOpen = computed(() => this.account.can(policies.chapters));

  protected agree(chapterId: string): void {
    this.api.post('/api/chapters/me/{chapterId}/agree', { path: { chapterId } }).subscribe({
      next: () => {
        this.toasts.say('::Chapters:Agreed');
        this.resource.reload();
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
