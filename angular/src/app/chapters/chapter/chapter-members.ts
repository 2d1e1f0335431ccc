import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChapterDetails, ChapterMemberLine } from '@api';
import { DayPipe } from '@shared/format/date';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Avatar } from '../../shared/avatar';
import { latest } from '../../shared/latest';
import { ListFrame } from '../../shared/list-frame';
import { listAddress } from '../../shared/list-address';
import { SearchBox } from '../../shared/search-box';
import { SortHead } from '../../shared/sort-head';
import { ChaptersApi } from '../chapters-api';
import { BelongingDialog } from '../shared/belonging-dialog';

/** Who belongs to a chapter today, and the move to another one. */
@Component({
  selector: 'gh-chapter-members',
  imports: [
    Avatar,
    BelongingDialog,
    CountedTextPipe,
    DayPipe,
    ListFrame,
    LocalizationPipe,
    RouterLink,
    SearchBox,
    SortHead,
    TextPipe,
  ],
  templateUrl: './chapter-members.html',
  styleUrl: './chapter-members.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterMembers {
  private readonly api = inject(ChaptersApi);

  readonly chapter = input.required<ChapterDetails>();

  protected readonly address = listAddress(20);
  protected readonly filter = computed(() => this.address.get('filter') ?? '');
  protected readonly moving = signal<ChapterMemberLine | null>(null);
  protected readonly list = apiResource('/api/chapters/{id}/members', () =>
    this.api.fresh({
      path: { id: this.chapter().id },
      query: {
        filter: this.filter(),
        sorting: this.address.sorting(),
        skipCount: this.address.skip(),
        maxResultCount: this.address.pageSize,
      },
    }),
  );
  protected readonly page = latest(this.list);
  protected readonly here = computed(() => ({ id: this.chapter().id, text: this.chapter().name }));
}
