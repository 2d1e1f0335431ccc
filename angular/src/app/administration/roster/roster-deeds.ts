import {
  computed,
  effect,
  inject,
  Injectable,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import { address, type ListRoster, type MemberSelection } from '@api';
import { finalize } from 'rxjs';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Download } from '../../shared/download';
import { BatchesApi } from '../batches/batches-api';
import { RowSelection } from './row-selection';
import type { Filters } from './roster-filters';
import type { Deed } from './selection-bar';

type Asked = Partial<Filters> & Pick<ListRoster, 'selectionId' | 'sorting'>;

/** Who is chosen on the roster, and what can be done for them. */
@Injectable()
export class RosterDeeds {
  private readonly account = inject(Account);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly download = inject(Download);
  private readonly api = inject(BatchesApi);
  private filters: Signal<Filters> = signal({ standing: [] });

  private readonly shown = signal('');

  readonly chosen = new RowSelection();
  /** Whether the list is still that of another filter: who is chosen there need not be in the one that comes. */
  readonly isOutdated = computed(() => this.shown() !== JSON.stringify(this.filters()));
  readonly isBusy = signal(false);
  readonly isSaving = signal(false);
  /** Who is about to be moved, and who to be sent the link to renew. */
  readonly moved = signal<MemberSelection | null>(null);
  readonly reminded = signal<MemberSelection | null>(null);

  private readonly all: (Deed & { policy: string })[] = [
    { key: 'write', policy: policies.mail, do: () => this.withChosen(({ id }) => this.write(id)) },
    {
      key: 'renewal',
      policy: policies.renewalLinks,
      do: () => this.withChosen(selection => this.reminded.set(selection)),
    },
    {
      key: 'move',
      policy: policies.manageChapters,
      do: () => this.withChosen(selection => this.moved.set(selection)),
    },
    {
      key: 'export',
      isRare: true,
      policy: policies.exportRoster,
      do: () => this.withChosen(({ id }) => this.save({ selectionId: id })),
    },
  ];
  readonly offered = computed(() => this.all.filter(({ policy }) => this.account.can(policy)));

  /** Who was chosen need not be in a list with another filter. */
  letGoWhenChanged(filters: Signal<Filters>, isLoading: Signal<boolean>): void {
    this.filters = filters;
    let before = JSON.stringify(filters());
    effect(() => {
      const now = JSON.stringify(filters());
      if (now !== before) untracked(() => this.letGo());
      before = now;
    });
    effect(() => {
      if (!isLoading()) this.shown.set(JSON.stringify(untracked(filters)));
    });
  }

  save(query: Asked): void {
    this.isSaving.set(true);
    this.download
      .save(address('/api/console/members/export', { query }), 'members.csv')
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({ error: (error: unknown) => this.problems.report(error) });
  }

  /** Who is chosen is kept on the host, as far as one may see them, and something is done for them there. */
  private withChosen(act: (selection: MemberSelection) => void): void {
    this.isBusy.set(true);
    this.api
      .select({
        requestId: crypto.randomUUID(),
        memberIds: this.chosen.memberIds(),
        all: this.chosen.isAll() ? { ...this.filters(), skipCount: 0, maxResultCount: 1 } : null,
      })
      .pipe(finalize(() => this.isBusy.set(false)))
      .subscribe({ next: act, error: (error: unknown) => this.problems.report(error) });
  }

  private write(selectionId: string): void {
    void this.router.navigate(['/console/announcements/new'], { queryParams: { selectionId } });
  }

  private letGo(): void {
    if (this.chosen.isEmpty()) return;
    this.chosen.clear();
    this.toasts.say('::Roster:Select:Cleared');
  }
}
