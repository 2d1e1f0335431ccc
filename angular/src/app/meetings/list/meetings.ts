import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import type { MeetingListKind } from '@api';
import { today } from '@shared/civil-days';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { policies } from '../../core/policies';
import { FilterMenu, type FilterOption } from '../../shared/filter-menu';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { ListFrame } from '../../shared/list-frame';
import { PageHead } from '../../shared/page-head';
import { ChapterChoice } from '../../shared/chapter-choice';
import { MeetingTable } from './meeting-table';
import { span, type When } from './span';

const kinds: MeetingListKind[] = ['all', 'on', 'off', 'withoutSheet'];

/** The meetings within an officer's reach: those to come, or what has been. */
@Component({
  selector: 'gh-meetings',
  imports: [
    ChapterChoice,
    CountedTextPipe,
    FilterMenu,
    Filters,
    Icon,
    ListFrame,
    LocalizationPipe,
    MeetingTable,
    PageHead,
    PermissionDirective,
    RouterLink,
  ],
  templateUrl: './meetings.html',
  styleUrl: './meetings.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Meetings {
  private readonly texts = inject(Texts);

  protected readonly policies = policies;
  protected readonly choices: When[] = ['next', 'past'];
  protected readonly address = listAddress(20);
  protected readonly show = computed(() => this.address.choice('show', kinds) ?? 'all');
  protected readonly chapterId = computed(() => this.address.get('chapterId'));
  /** A sheet can only be missing where a meeting is over. */
  protected readonly when = computed<When>(() =>
    this.address.get('when') === 'past' || this.show() === 'withoutSheet' ? 'past' : 'next',
  );
  protected readonly resource = apiResource('/api/meetings', () => ({
    query: {
      ...span(this.when(), this.show(), today()),
      show: this.show(),
      chapterId: this.chapterId(),
      sorting: this.when() === 'past' ? 'date desc' : null,
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  protected readonly kindOptions: FilterOption[] = kinds.map(value => ({
    value,
    text: this.texts.t(`MeetingList:Show:${value}`),
  }));
  protected readonly isFiltered = computed(() => this.show() !== 'all' || !!this.chapterId());
  /** Which sentence stands above the list. */
  protected readonly counted = computed(() =>
    this.show() === 'withoutSheet' ? 'withoutSheet' : this.when(),
  );

  protected look(when: When): void {
    const show =
      when === 'next' && this.show() === 'withoutSheet' ? null : this.address.get('show');
    this.address.set({ when: when === 'past' ? 'past' : null, show });
  }

  protected clear(): void {
    this.address.set({ show: null, chapterId: null });
  }
}
