import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { VisitListKind, VisitRow } from '@api';
import { CountedTextPipe, Texts } from '@shared/texts/texts';
import type { Observable } from 'rxjs';
import { apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { FilterMenu, type FilterOption } from '../../shared/filter-menu';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { ListFrame } from '../../shared/list-frame';
import { PageHead } from '../../shared/page-head';
import { SearchBox } from '../../shared/search-box';
import { ChapterChoice } from '../../shared/chapter-choice';
import { MeetingsApi } from '../meetings-api';
import { EraseDialog } from './erase-dialog';
import { talkOf } from './talk';
import { TalkDialog } from './talk-dialog';
import { VisitCard } from './visit-card';

const kinds: VisitListKind[] = ['toFollowUp', 'expected', 'followedUp', 'all'];

/** Visitors, those first to whom nobody has spoken yet. */
@Component({
  selector: 'gh-visitors',
  imports: [
    ChapterChoice,
    CountedTextPipe,
    EraseDialog,
    FilterMenu,
    Filters,
    ListFrame,
    LocalizationPipe,
    PageHead,
    SearchBox,
    TalkDialog,
    VisitCard,
  ],
  templateUrl: './visitors.html',
  styleUrl: './visitors.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Visitors {
  private readonly api = inject(MeetingsApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly address = listAddress(20);
  protected readonly filter = computed(() => this.address.get('filter') ?? '');
  protected readonly show = computed(() => this.address.choice('show', kinds) ?? 'toFollowUp');
  protected readonly chapterId = computed(() => this.address.get('chapterId'));
  protected readonly meetingId = computed(() => this.address.get('meetingId'));
  protected readonly resource = apiResource('/api/meetings/visitors', () => ({
    query: {
      show: this.show(),
      filter: this.filter(),
      chapterId: this.chapterId(),
      meetingId: this.meetingId(),
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  protected readonly options: FilterOption[] = kinds.map(value => ({
    value,
    text: this.texts.t(`VisitorList:Show:${value}`),
  }));
  protected readonly isFiltered = computed(
    () => !!(this.filter() || this.chapterId() || this.meetingId()),
  );
  protected readonly talking = signal<VisitRow | null>(null);
  protected readonly erasing = signal<VisitRow | null>(null);

  protected noted(row: VisitRow): void {
    this.resource.reload();
    this.toasts.undoable(this.texts.t('VisitorList:Noted', row.name), () =>
      this.run(this.before(row)),
    );
  }

  protected askToJoin(row: VisitRow): void {
    this.run(this.api.askToJoin(row.visitId), () =>
      this.toasts.say(this.texts.t('VisitorList:Asked', row.name)),
    );
  }

  protected erased(): void {
    this.resource.reload();
    this.toasts.say('::VisitorList:Erased');
  }

  /** Who is not among these may be among all, under the same name. */
  protected lookFurther(): void {
    if (this.show() === 'all') this.clear();
    else this.address.set({ show: 'all' });
  }

  protected clear(): void {
    this.address.set({ filter: null, chapterId: null, meetingId: null });
  }

  /** Back to what was said before the talk was changed, or to nothing where it was the first. */
  private before(row: VisitRow): Observable<void> {
    return row.outcome
      ? this.api.followUp(row.visitId, talkOf(row))
      : this.api.undoFollowUp(row.visitId);
  }

  private run(request: Observable<void>, done?: () => void): void {
    request.subscribe({
      next: () => {
        this.resource.reload();
        done?.();
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
