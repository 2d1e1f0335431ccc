import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ApplicationState } from '@api';
import { Account } from '../../core/account';
import { apiResource } from '../../core/api';
import { policies } from '../../core/policies';
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
import { ApplicationLine } from './application-line';
import { BanDialog } from './ban-dialog';
import { type Decision, DecisionDialog } from './decision-dialog';

const states = [
  'awaitingApproval',
  'awaitingPayment',
  'member',
  'rejected',
  'withdrawn',
  'all',
] as const satisfies readonly (ApplicationState | 'all')[];

const outcomes: Record<Decision['kind'], [ApplicationState, string]> = {
  approve: ['awaitingPayment', '::Applications:Approved'],
  reject: ['rejected', '::Applications:Rejected'],
};

/** Who wants to join, oldest first; who is decided on stays where they stood, with what was decided. */
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
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly counts = inject(Counts);

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
  protected readonly deciding = signal<Decision | null>(null);
  private readonly decided = signal<Record<string, ApplicationState>>({});
  protected readonly rows = computed(() =>
    (this.page()?.items ?? []).map(row => ({ ...row, state: this.decided()[row.id] ?? row.state })),
  );

  protected showAll(): void {
    this.address.set({ show: 'all', filter: null });
  }

  protected show({ kind, row }: Decision): void {
    const [state, said] = outcomes[kind];
    this.decided.update(decided => ({ ...decided, [row.id]: state }));
    this.toasts.say(said);
    this.counts.refresh();
  }
}
