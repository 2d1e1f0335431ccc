import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { InvoiceRow, PagedResult, RosterLine, Standing } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { InvoiceRefPipe } from '../../billing/invoice-ref';
import { InvoiceStatusPill } from '../../billing/invoice-status';
import { StandingDeeds } from '../../dues/standing/standing-deeds';
import { query } from '../../shared/query';
import { StandingPill } from '../../shared/standing';

/** Standing and invoices of one member, as the roster and the invoices know them. */
@Component({
  selector: 'gh-member-dues',
  imports: [
    DayPipe,
    InvoiceRefPipe,
    InvoiceStatusPill,
    LocalizationPipe,
    MoneyPipe,
    RouterLink,
    StandingDeeds,
    StandingPill,
  ],
  templateUrl: './member-dues.html',
  styleUrl: './member-dues.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MemberDues {
  private readonly account = inject(Account);

  readonly memberId = input.required<string>();
  readonly email = input.required<string>();

  private readonly roster = httpResource<PagedResult<RosterLine>>(() =>
    this.account.can(policies.roster)
      ? { url: '/api/console/members', params: query({ filter: this.email(), maxResultCount: 20 }) }
      : undefined,
  );
  private readonly invoicePage = httpResource<PagedResult<InvoiceRow>>(() =>
    this.account.can(policies.invoices)
      ? { url: '/api/billing/invoices', params: query({ filter: this.email(), maxResultCount: 5 }) }
      : undefined,
  );

  /** What the office has just decided; the roster follows a moment later. */
  protected readonly decided = linkedSignal<string, Standing | null>({
    source: this.memberId,
    computation: () => null,
  });
  protected readonly standing = computed(() => this.decided() ?? this.line()?.standing ?? '');
  protected readonly mayDecide = computed(() => this.account.can(policies.standing));
  protected readonly line = computed(() =>
    this.roster.hasValue()
      ? this.roster.value().items.find(line => line.memberId === this.memberId())
      : undefined,
  );
  protected readonly invoices = computed(() =>
    this.invoicePage.hasValue() ? this.invoicePage.value().items : [],
  );
}
