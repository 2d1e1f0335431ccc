import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { finalize, type Observable } from 'rxjs';
import { apiResource } from '../core/api';
import { Problems } from '../core/problems';
import { Toasts } from '../core/toasts';
import { latest } from '../shared/latest';
import { PageHead } from '../shared/page-head';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { MyMeetingsApi } from './meetings-api';

/** The secret address under which other programs read one's own meetings. */
@Component({
  selector: 'gh-address',
  imports: [DayPipe, Icon, LocalizationPipe, PageHead, ProblemNote, Skeleton, TextPipe],
  templateUrl: './address.html',
  styles: `
    :host {
      display: block;
      max-width: 40rem;
    }
    .card {
      display: grid;
      gap: var(--gh-4);
    }
    .copy {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gh-2);
    }
    .btn {
      justify-self: start;
    }
    summary {
      padding: var(--gh-2) 0;
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
      cursor: pointer;
    }
    details p {
      margin-bottom: var(--gh-3);
    }
    .copy .input {
      flex: 1 1 14rem;
      width: auto;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Address {
  private readonly api = inject(MyMeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly resource = apiResource('/api/meetings/mine/calendar');
  private readonly loaded = latest(this.resource);
  protected readonly mine = linkedSignal(() => this.loaded());
  protected readonly busy = signal(false);
  /** Opens the reader's own calendar program. */
  protected readonly webcal = computed(() => this.mine()?.address?.replace(/^https?:/, 'webcal:'));

  protected issue(): void {
    this.run(this.api.issueCalendar(), calendar => this.mine.set(calendar));
  }

  protected revoke(): void {
    this.run(this.api.revokeCalendar(), () => {
      this.mine.set({ issuedAt: null, address: null });
      this.toasts.say('::Calendar:AddressRevoked');
    });
  }

  protected copy(field: HTMLInputElement): void {
    field.select();
    void navigator.clipboard
      ?.writeText(field.value)
      .then(() => this.toasts.say('::Calendar:AddressCopied'));
  }

  private run<T>(request: Observable<T>, done: (result: T) => void): void {
    if (this.busy()) return;
    this.busy.set(true);
    request.pipe(finalize(() => this.busy.set(false))).subscribe({
      next: done,
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
