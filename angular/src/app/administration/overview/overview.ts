import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { MoneyPipe } from '@shared/format/money';
import { CountPipe, formatNumber } from '@shared/format/plural';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { BarChart } from '../../shared/chart';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { incomeChart, joinsChart, total } from './charts';
import { greeting } from '../../core/greeting';
import { FirstSteps } from './first-steps';
import { OverviewSkeleton } from './overview-skeleton';
import { TodoList } from './todo-list';

/** What needs a person today, then how the association is doing. */
@Component({
  selector: 'gh-overview',
  imports: [
    BarChart,
    CountPipe,
    CountedTextPipe,
    FirstSteps,
    LocalizationPipe,
    MoneyPipe,
    OverviewSkeleton,
    PageHead,
    ProblemNote,
    RouterLink,
    TextPipe,
    TodoList,
  ],
  templateUrl: './overview.html',
  styleUrl: './overview.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Overview {
  private readonly texts = inject(Texts);
  private readonly account = inject(Account);

  protected readonly resource = apiResource('/api/console/overview');
  protected readonly overview = latest(this.resource);

  protected readonly greeting = computed(() =>
    greeting(new Date().getHours(), this.account.callName(), this.texts),
  );

  protected readonly joins = computed(() =>
    joinsChart(this.overview()?.joinsPerMonth ?? [], this.texts),
  );
  protected readonly income = computed(() =>
    incomeChart(this.overview()?.incomePerMonth ?? [], this.texts),
  );
  protected readonly totals = computed(() => total(this.overview()?.joinsPerMonth ?? []));
  protected readonly retention = computed(() => {
    const percent = this.overview()?.retentionPercent;
    return percent === null || percent === undefined ? '–' : `${formatNumber(percent)}\u202f%`;
  });
}
