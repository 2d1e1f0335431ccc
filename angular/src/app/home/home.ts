import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { DirectoryPage, MyMembership, MyProfile, MyWeek } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { Account } from '../core/account';
import { greeting } from '../core/greeting';
import { TextPipe, Texts } from '@shared/texts/texts';
import { MyInvoices } from '../billing/my-invoices';
import { MembersApi } from '../members/members-api';
import { networking } from '../networking/networking-api';
import { Avatar } from '../shared/avatar';
import { latest } from '../shared/latest';
import { ProblemNote } from '../shared/problem-note';
import { query } from '../shared/query';
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
  private readonly members = inject(MembersApi);
  private readonly account = inject(Account);

  protected readonly weekResource = httpResource<MyWeek>(() => `${networking}/week`);
  protected readonly week = latest(this.weekResource);
  protected readonly dues = httpResource<MyMembership>(() => '/api/dues/me');
  protected readonly membership = latest(this.dues);
  private readonly profileResource = httpResource<MyProfile>(() => this.members.address());
  private readonly newest = httpResource<DirectoryPage>(() => ({
    url: '/api/directory',
    params: query({ sorting: 'joined', maxResultCount: 4 }),
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
