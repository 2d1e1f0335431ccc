import { inject, Injectable, signal } from '@angular/core';
import type { LeaveCard, LeaveChange } from '@api';
import { formatDate } from '@shared/format/date';
import { Texts } from '@shared/texts/texts';
import type { Observable } from 'rxjs';
import { Problems } from '../core/problems';
import { Toasts } from '../core/toasts';
import { LeavesApi, type LeaveSide } from './leaves-api';

/** What is done to a leave on either side, each with its way back; one for every page. */
@Injectable()
export class LeaveDeeds {
  private readonly api = inject(LeavesApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  /** Days whose sheets have been submitted and so did not follow the last change. */
  readonly kept = signal<readonly string[]>([]);
  readonly count = signal(0);

  withdraw(side: LeaveSide, leave: LeaveCard): void {
    this.run(this.api.withdraw(side, leave.id), () =>
      this.toasts.undoable(this.texts.t('Leaves:WasWithdrawn'), () =>
        this.run(this.api.restore(side, leave.id)),
      ),
    );
  }

  ended(side: LeaveSide, leave: LeaveCard, change: LeaveChange): void {
    this.changed(change);
    this.toasts.undoable(this.texts.t('Leaves:WasEnded'), () =>
      this.run(this.api.resume(side, leave.id)),
    );
  }

  approve(leave: LeaveCard, name: string): void {
    this.run(this.api.approve(leave.id), () =>
      this.toasts.undoable(this.texts.t('Leaves:WasApproved', name), () =>
        this.run(this.api.withdraw('officer', leave.id)),
      ),
    );
  }

  changed(change?: LeaveChange): void {
    this.kept.set((change?.submitted ?? []).map(day => formatDate(day)));
    this.count.update(count => count + 1);
  }

  private run(request: Observable<LeaveChange>, done?: () => void): void {
    request.subscribe({
      next: change => {
        this.changed(change);
        done?.();
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
