import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { FiledTerm, Standing, StandingToday } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { TextPipe } from '@shared/texts/texts';
import { finalize, type Observable } from 'rxjs';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { StandingApi } from './standing-api';

/** What was bought, term by term; one that was a mistake is declared void, which can be undone. */
@Component({
  selector: 'gh-membership-terms',
  imports: [DayPipe, LocalizationPipe, MoneyPipe, TextPipe],
  template: `
    <h3>{{ '::Terms:Title' | abpLocalization }}</h3>
    <ul>
      @for (term of terms(); track term.id) {
        <li [class.void]="term.isVoid">
          <span class="what">
            <span class="dates">{{ term.from | day }} – {{ term.to | day }}</span>
            <small>
              {{ term.planName }} · {{ term.price | money }}
              @if (term.isVoid) {
                · {{ '::Terms:IsVoid' | abpLocalization }}
              }
            </small>
          </span>
          @if (mayVoid()) {
            <button
              type="button"
              class="btn sm ghost"
              [disabled]="isBusy()"
              [attr.aria-label]="label(term) | t: (term.from | day)"
              (click)="term.isVoid ? restore(term) : declareVoid(term)"
            >
              {{ (term.isVoid ? '::Terms:Restore' : '::Terms:Void') | abpLocalization }}
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--gh-4);
      font-size: var(--gh-text-sm);
    }
    h3 {
      font-size: var(--gh-text-sm);
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--gh-2);
      padding-block: var(--gh-2);
    }
    li + li {
      border-top: 1px solid var(--gh-line);
    }
    .what {
      display: grid;
      gap: 2px;
      min-width: 0;
    }
    .dates,
    small {
      font-variant-numeric: tabular-nums;
    }
    .void .dates {
      color: var(--gh-muted);
      text-decoration: line-through;
    }
    small {
      color: var(--gh-muted);
      font-size: var(--gh-text-xs);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MembershipTerms {
  private readonly api = inject(StandingApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  readonly memberId = input.required<string>();
  readonly terms = input.required<readonly FiledTerm[]>();
  readonly mayVoid = input(false);
  readonly changed = output<Standing>();

  protected readonly isBusy = signal(false);

  protected label(term: FiledTerm): string {
    return term.isVoid ? 'Terms:RestoreOne' : 'Terms:VoidOne';
  }

  protected declareVoid(term: FiledTerm): void {
    this.do(this.api.voidTerm(this.memberId(), term.id), () =>
      this.toasts.undoable('::Terms:Voided', () => this.restore(term)),
    );
  }

  protected restore(term: FiledTerm): void {
    this.do(this.api.restoreTerm(this.memberId(), term.id), () =>
      this.toasts.say('::Terms:Restored'),
    );
  }

  private do(deed: Observable<StandingToday>, say: () => void): void {
    this.isBusy.set(true);
    deed.pipe(finalize(() => this.isBusy.set(false))).subscribe({
      next: ({ standing }) => {
        say();
        this.changed.emit(standing);
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
