import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChapterDetails } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { WriteToChapter } from '../../communication/write-to-chapter';
import { apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { ChaptersApi } from '../chapters-api';
import { ChapterEditor } from '../editor/chapter-editor';
import { CloseDialog } from '../editor/close-dialog';
import { MoveDialog } from '../editor/move-dialog';
import { ChapterFacts } from './chapter-facts';
import { ChapterHistory } from './chapter-history';
import { ChapterMembers } from './chapter-members';
import { ChapterOfficers } from './chapter-officers';

type Deed = 'edit' | 'add' | 'move' | 'close';

/** One chapter for those who look after it: its people, its officers, what it says of itself. */
@Component({
  selector: 'gh-chapter',
  imports: [
    ChapterEditor,
    ChapterFacts,
    ChapterHistory,
    ChapterMembers,
    ChapterOfficers,
    CloseDialog,
    DayPipe,
    Icon,
    LocalizationPipe,
    MoveDialog,
    PageHead,
    ProblemNote,
    RouterLink,
    Skeleton,
    TextPipe,
    WriteToChapter,
  ],
  templateUrl: './chapter.html',
  styleUrl: './chapter.css',
  host: { '(document:keydown.escape)': 'goBack($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Chapter {
  private readonly api = inject(ChaptersApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  readonly id = input.required<string>();

  protected readonly resource = apiResource('/api/chapters/{id}', () =>
    this.api.fresh({ path: { id: this.id() } }),
  );
  private readonly known = latest(this.resource);
  /** Never another chapter's page while this one's is on its way. */
  protected readonly chapter = computed(() =>
    this.known()?.id === this.id() ? this.known() : undefined,
  );
  protected readonly deed = signal<Deed | null>(null);
  protected readonly asParent = computed(() => {
    const chapter = this.chapter();
    return chapter ? { id: chapter.id, text: chapter.name } : null;
  });

  protected open(chapter: ChapterDetails): void {
    void this.router.navigate(['/console/chapters', chapter.id]);
  }

  protected reopen(): void {
    this.api.reopen(this.id()).subscribe({
      next: () => this.toasts.say('::Chapters:Reopened'),
      error: (error: unknown) => this.problems.report(error),
    });
  }

  protected goBack(event: Event): void {
    const isElsewhere =
      event.target instanceof HTMLInputElement || !!document.querySelector('dialog[open]');
    if (!event.defaultPrevented && !isElsewhere) void this.router.navigate(['/console/chapters']);
  }
}
