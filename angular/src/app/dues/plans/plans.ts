import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { PlanDetails } from '@api';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { PlanEditor } from './plan-editor';

@Component({
  selector: 'gh-plans',
  imports: [
    CountedTextPipe,
    Icon,
    LocalizationPipe,
    MoneyPipe,
    PageHead,
    PlanEditor,
    ProblemNote,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './plans.html',
  styleUrl: './plans.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Plans {
  private readonly account = inject(Account);

  protected readonly resource = apiResource('/api/dues/plans/all');
  protected readonly plans = latest(this.resource);
  protected readonly mayManage = computed(() => this.account.can(policies.managePlans));
  protected readonly edited = signal<PlanDetails | 'new' | null>(null);
}
