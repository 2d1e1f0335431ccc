import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { AnswerListKind, AnswerRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Avatar } from '../../shared/avatar';
import { FilterMenu, type FilterOption } from '../../shared/filter-menu';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { Pager } from '../../shared/pager';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';

const kinds: AnswerListKind[] = ['all', 'coming', 'waiting', 'maybe', 'no', 'silent'];
const tones: Record<string, string> = { yes: 'good', substitute: 'info', maybe: 'warn' };

/** Who has said what, in the order of the line; and who has said nothing. */
@Component({
  selector: 'gh-answers',
  imports: [
    Avatar,
    CountedTextPipe,
    DayPipe,
    FilterMenu,
    Icon,
    LocalizationPipe,
    Pager,
    ProblemNote,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './answers.html',
  styleUrl: './answers.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Answers {
  private readonly texts = inject(Texts);

  readonly meetingId = input.required<string>();

  protected readonly address = listAddress(20);
  protected readonly show = computed(() => this.address.choice('show', kinds) ?? 'all');
  protected readonly resource = apiResource('/api/meetings/{id}/answers', () => ({
    path: { id: this.meetingId() },
    query: {
      show: this.show(),
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  protected readonly options: FilterOption[] = kinds.map(value => ({
    value,
    text: this.texts.t(`AnswerList:Show:${value}`),
  }));

  /** A place in the line says more than the wish behind it. */
  protected wordOf({ reply, seat }: AnswerRow): string {
    if (seat === 'waiting' || seat === 'offered') return `::AnswerList:Seat:${seat}`;
    return `::AnswerList:Reply:${reply ?? 'none'}`;
  }

  protected toneOf({ reply, seat }: AnswerRow): string {
    return seat === 'waiting' || seat === 'offered' ? 'warn' : (tones[reply ?? ''] ?? '');
  }
}
