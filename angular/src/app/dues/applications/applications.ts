import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ApplicationRow, ApplicationState } from '@api';
import type { Observable } from 'rxjs';
import { Account } from '../../core/account';
import { apiResource } from '../../core/api';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { CountedTextPipe, Texts } from '@shared/texts/texts';
import { Toasts } from '../../core/toasts';
import { Counts } from '../../shell/counts';
import { FilterMenu, type FilterOption } from '../../shared/filter-menu';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { ListFrame } from '../../shared/list-frame';
import { PageHead } from '../../shared/page-head';
import { SearchBox } from '../../shared/search-box';
import { DuesApi } from '../dues-api';
import { ApplicationLine } from './application-line';
import { BanDialog } from './ban-dialog';
import { DecisionDialog } from './decision-dialog';

const states = [
  'awaitingApproval',
  'awaitingPayment',
  'member',
  'rejected',
  'withdrawn',
  'all',
] as const satisfies readonly (ApplicationState | 'all')[];

/** Who wants to join, oldest first; a decision is shown at once and taken back if the server refuses it. */
@Component({
  selector: 'gh-applications',
  imports: [
    ApplicationLine,
    BanDialog,
    CountedTextPipe,
    DecisionDialog,
    FilterMenu,
    Filters,
    ListFrame,
    LocalizationPipe,
    PageHead,
    SearchBox,
  ],
  templateUrl: './applications.html',
  styleUrl: './applications.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Applications {
  private readonly api = inject(DuesApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly counts = inject(Counts);
  private readonly problems = inject(Problems);

  protected readonly address = listAddress(20);
  protected readonly filter = computed(() => this.address.get('filter') ?? '');
  /** Without a choice the ones to decide are shown; "all" is a choice too. In an address, "state" is the sign-in's. */
  protected readonly state = computed(
    () => this.address.choice('show', states) ?? 'awaitingApproval',
  );
  private readonly wanted = computed(() => {
    const state = this.state();
    return state === 'all' ? null : state;
  });
  protected readonly resource = apiResource('/api/dues/applications', () => ({
    query: {
      filter: this.filter(),
      state: this.wanted(),
      sorting: 'submittedOn asc',
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  protected readonly stateOptions: FilterOption[] = states.map(value => ({
    value,
    text: this.texts.t(`Application:${value}`),
  }));

  protected readonly mayLiftBans = inject(Account).can(policies.endMemberships);
  protected readonly isLifting = signal(false);
  protected readonly approving = signal<ApplicationRow | null>(null);
  protected readonly rejecting = signal<ApplicationRow | null>(null);
  private readonly decided = signal<Record<string, ApplicationState>>({});
  protected readonly rows = computed(() =>
    (this.page()?.items ?? []).map(row => ({ ...row, state: this.decided()[row.id] ?? row.state })),
  );

  protected showAll(): void {
    this.address.set({ show: 'all', filter: null });
  }

  protected approve(row: ApplicationRow): void {
    this.decide(row, 'awaitingPayment', this.api.approve(row.id), '::Applications:Approved');
  }

  protected reject(row: ApplicationRow, reason: string): void {
    this.decide(row, 'rejected', this.api.reject(row.id, reason), '::Applications:Rejected');
  }

  private decide(
    row: ApplicationRow,
    state: ApplicationState,
    request: Observable<void>,
    said: string,
  ): void {
    this.decided.update(decided => ({ ...decided, [row.id]: state }));
    request.subscribe({
      next: () => {
        this.toasts.say(said);
        this.counts.refresh();
      },
      error: (error: unknown) => {
        this.decided.update(decided => ({ ...decided, [row.id]: row.state }));
        this.problems.report(error);
      },
    });
  }
}
