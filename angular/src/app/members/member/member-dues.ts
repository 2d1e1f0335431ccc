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
import type { Standing } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { InvoiceRefPipe } from '../../billing/invoice-ref';
import { InvoiceStatusPill } from '../../billing/invoice-status';
import { MembershipEnd } from '../../dues/standing/membership-end';
import { MembershipTerms } from '../../dues/standing/membership-terms';
import { StandingDeeds } from '../../dues/standing/standing-deeds';
import { latest } from '../../shared/latest';
import { PartProblem } from '../../shared/part-problem';
import { StandingPill } from '../../shared/standing';

/** Standing and invoices of one member, as the roster and the invoices know them. */
@Component({
  selector: 'gh-member-dues',
  imports: [
    DayPipe,
    InvoiceRefPipe,
    InvoiceStatusPill,
    LocalizationPipe,
    MembershipEnd,
    MembershipTerms,
    MoneyPipe,
    PartProblem,
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
  readonly name = input.required<string>();

  protected readonly roster = apiResource('/api/console/members', () =>
    this.account.can(policies.roster)
      ? { query: { filter: this.email(), maxResultCount: 20 } }
      : undefined,
  );
  protected readonly invoicePage = apiResource('/api/billing/invoices', () =>
    this.account.can(policies.invoices)
      ? { query: { filter: this.email(), maxResultCount: 5 } }
      : undefined,
  );

  /** People without a membership have none. */
  protected readonly filed = apiResource('/api/dues/members/{memberId}', () =>
    this.account.can(policies.standing) ? { path: { memberId: this.memberId() } } : undefined,
  );

  /** What the office has just decided; the roster follows a moment later. */
  protected readonly decided = linkedSignal<string, Standing | null>({
    source: this.memberId,
    computation: () => null,
  });
  protected readonly standing = computed(() => this.decided() ?? this.line()?.standing ?? '');
  protected readonly mayDecide = computed(() => this.account.can(policies.standing));
  protected readonly mayEnd = computed(() => this.account.can(policies.endMemberships));
  protected readonly file = latest(this.filed);

  /** When they joined for the first time, where they have left and come back as new since. */
  protected readonly rejoined = computed(() => {
    const file = this.file();
    return file?.firstJoined !== file?.memberSince ? file?.firstJoined : null;
  });
  protected readonly line = computed(() =>
    this.roster.hasValue()
      ? this.roster.value().items.find(line => line.memberId === this.memberId())
      : undefined,
  );
  protected readonly invoices = computed(() =>
    this.invoicePage.hasValue() ? this.invoicePage.value().items : [],
  );

  protected follow(standing: Standing): void {
    this.decided.set(standing);
    this.filed.reload();
  }
}
