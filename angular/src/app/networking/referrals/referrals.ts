import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { PageHead } from '../../shared/page-head';
import { Pager } from '../../shared/pager';
import { ProblemNote } from '../../shared/problem-note';
import { SearchBox } from '../../shared/search-box';
import { Skeleton } from '../../shared/skeleton';
import { apiResource } from '../../core/api';
import { ChoiceTabs } from '../shared/choice-tabs';
import { NetworkTabs } from '../shared/network-tabs';
import { boardOf } from './columns';
import { StatePill } from './state-pill';

/** The referrals one has received and given, by how far they have come (R56). */
@Component({
  selector: 'gh-referrals',
  imports: [
    Avatar,
    ChoiceTabs,
    DayPipe,
    Icon,
    LocalizationPipe,
    MoneyPipe,
    NetworkTabs,
    PageHead,
    Pager,
    ProblemNote,
    RouterLink,
    SearchBox,
    Skeleton,
    StatePill,
    TextPipe,
  ],
  templateUrl: './referrals.html',
  styleUrl: './referrals.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Referrals {
  protected readonly address = listAddress(50);
  protected readonly views = [
    { value: 'received', name: '::Networking:Referrals:Received' },
    { value: 'given', name: '::Networking:Referrals:Given' },
  ];
  protected readonly side = computed(() =>
    this.address.get('side') === 'given' ? 'given' : 'received',
  );
  protected readonly filter = computed(() => this.address.get('filter') ?? '');
  protected readonly resource = apiResource('/api/networking/referrals', () => ({
    query: {
      side: this.side(),
      filter: this.filter(),
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  protected readonly board = computed(() => boardOf(this.page()?.items ?? []));
}
