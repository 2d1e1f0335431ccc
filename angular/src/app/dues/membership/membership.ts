import { ChangeDetectionStrategy, Component, DOCUMENT, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { TextPipe } from '@shared/texts/texts';
import { MyInvoices } from '../../billing/my-invoices';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { StandingPill } from '../../shared/standing';
import { DuesApi } from '../dues-api';
import { AddChapter } from './add-chapter';
import { PriceLines } from './price-lines';

/** One's own membership: how it stands and why, what renewing costs, what was paid. */
@Component({
  selector: 'gh-membership',
  imports: [
    AddChapter,
    DayPipe,
    LocalizationPipe,
    MoneyPipe,
    MyInvoices,
    PageHead,
    PriceLines,
    ProblemNote,
    Skeleton,
    StandingPill,
    TextPipe,
  ],
  templateUrl: './membership.html',
  styleUrl: './membership.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Membership {
  private readonly api = inject(DuesApi);
  private readonly problems = inject(Problems);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly requestId = crypto.randomUUID();

  protected readonly resource = apiResource('/api/dues/me');
  protected readonly membership = latest(this.resource);
  protected readonly isRenewing = signal(false);

  protected renew(): void {
    if (this.isRenewing()) return;
    this.isRenewing.set(true);
    this.api.renew(this.requestId).subscribe({
      next: ({ url }) => this.window?.location.assign(url),
      error: (error: unknown) => {
        this.isRenewing.set(false);
        this.problems.report(error);
      },
    });
  }
}
