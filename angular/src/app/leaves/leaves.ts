import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { LeaveListKind, LeaveRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../core/api';
import { ChapterChoice } from '../shared/chapter-choice';
import { Avatar } from '../shared/avatar';
import { FilterMenu, type FilterOption } from '../shared/filter-menu';
import { Filters } from '../shared/filters';
import { latest } from '../shared/latest';
import { listAddress } from '../shared/list-address';
import { ListFrame } from '../shared/list-frame';
import { PageHead } from '../shared/page-head';
import { DeclineLeaveDialog } from './decline-dialog';
import { EndLeaveDialog } from './end-dialog';
import { EnterLeaveDialog } from './enter-dialog';
import { KeptSheets } from './kept-sheets';
import { LeaveCardView } from './leave-card';
import { LeaveDeeds } from './leave-deeds';

const kinds: LeaveListKind[] = ['open', 'current', 'all'];

/** Leaves of an officer's chapters, those first about which nobody has decided. */
@Component({
  selector: 'gh-leaves',
  imports: [
    Avatar,
    ChapterChoice,
    CountedTextPipe,
    DayPipe,
    DeclineLeaveDialog,
    EndLeaveDialog,
    EnterLeaveDialog,
    FilterMenu,
    Filters,
    Icon,
    KeptSheets,
    LeaveCardView,
    ListFrame,
    LocalizationPipe,
    PageHead,
    TextPipe,
  ],
  templateUrl: './leaves.html',
  styleUrl: './leaves.css',
  providers: [LeaveDeeds],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Leaves {
  private readonly texts = inject(Texts);

  protected readonly deeds = inject(LeaveDeeds);
  protected readonly address = listAddress(20);
  protected readonly chapterId = computed(() => this.address.get('chapterId'));
  protected readonly show = computed(
    () => kinds.find(kind => kind === this.address.get('show')) ?? 'open',
  );
  protected readonly resource = apiResource('/api/meetings/leaves', () => {
    this.deeds.count();
    return {
      query: {
        show: this.show(),
        chapterId: this.chapterId(),
        skipCount: this.address.skip(),
        maxResultCount: this.address.pageSize,
      },
    };
  });
  protected readonly page = latest(this.resource);
  protected readonly options: FilterOption[] = kinds.map(value => ({
    value,
    text: this.texts.t(`Leaves:Show:${value}`),
  }));
  protected readonly isEntering = signal(false);
  protected readonly declining = signal<LeaveRow | null>(null);
  protected readonly ending = signal<LeaveRow | null>(null);

  protected mayApprove({ state, hasBegun }: LeaveRow): boolean {
    return !hasBegun && (state === 'requested' || state === 'declined');
  }
}
