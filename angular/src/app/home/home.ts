import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { apiResource } from '../core/api';
import { Account } from '../core/account';
import { greeting } from '../core/greeting';
import { TextPipe, Texts } from '@shared/texts/texts';
import { MyInvoices } from '../billing/my-invoices';
import { Avatar } from '../shared/avatar';
import { latest } from '../shared/latest';
import { ProblemNote } from '../shared/problem-note';
import { SearchBox } from '../shared/search-box';
import { Skeleton } from '../shared/skeleton';
import { StandingPill } from '../shared/standing';
import { AskTeaser } from './ask-teaser';
import { NextMeeting } from '../calendar/next-meeting';
import { nextSteps } from './next-steps';
import { Week } from './week';

/** Where a member arrives: whom to speak to this week and why, the next meeting, how the membership stands. */
@Component({
  selector: 'gh-home',
  imports: [
    AskTeaser,
    Avatar,
    DayPipe,
    Icon,
    LocalizationPipe,
    MoneyPipe,
    MyInvoices,
    NextMeeting,
    ProblemNote,
    RouterLink,
    SearchBox,
    Skeleton,
    StandingPill,
    TextPipe,
    Week,
  ],
  templateUrl: './home.html',
  styleUrl: './home.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Home {
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly account = inject(Account);

  protected readonly weekResource = apiResource('/api/networking/week');
  protected readonly week = latest(this.weekResource);
  protected readonly dues = apiResource('/api/dues/me');
  protected readonly membership = latest(this.dues);
  private readonly profileResource = apiResource('/api/members/me');
  private readonly newest = apiResource('/api/directory', () => ({
    query: { sorting: 'joined', maxResultCount: 4 },
  }));

  protected readonly greeting = computed(() =>
    greeting(new Date().getHours(), this.account.callName(), this.texts),
  );
  protected readonly steps = computed(() =>
    nextSteps(
      this.profileResource.hasValue() ? this.profileResource.value() : undefined,
      this.membership(),
    ),
  );
  protected readonly people = computed(() => {
    const own = this.profileResource.hasValue() ? this.profileResource.value().id : '';
    const cards = this.newest.hasValue() ? this.newest.value().items : [];
    return cards.filter(card => card.id !== own).slice(0, 3);
  });

  protected find(text: string): void {
    void this.router.navigate(['/directory'], { queryParams: { query: text } });
  }
}
