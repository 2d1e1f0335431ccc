import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { MembershipFilePage, Standing, StandingToday } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { finalize, type Observable } from 'rxjs';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { type End, EndDialog } from './end-dialog';
import { StandingApi } from './standing-api';

/** Ends a membership for good, says how it ended, and takes that back. */
@Component({
  selector: 'gh-membership-end',
  imports: [DayPipe, EndDialog, LocalizationPipe, TextPipe],
  template: `
    <section class="card" aria-labelledby="membership-end">
      <h2 id="membership-end">{{ '::End:Title' | abpLocalization }}</h2>
      @if (file().diedOn; as day) {
        <p>{{ 'End:DiedOn' | t: (day | day) }}</p>
        <button type="button" class="btn sm" [disabled]="isBusy()" (click)="takeBackDeath()">
          {{ '::End:TakeBackDeath' | abpLocalization }}
        </button>
      } @else {
        @if (file().expelledOn; as day) {
          <p>{{ 'End:ExpelledOn' | t: (day | day) }}</p>
          <p class="because bad">{{ file().expulsionReason }}</p>
        } @else {
          <p>{{ '::End:Hint' | abpLocalization }}</p>
        }
        <div class="deeds">
          @if (file().expelledOn) {
            <button type="button" class="btn sm" [disabled]="isBusy()" (click)="lift()">
              {{ '::End:Lift' | abpLocalization }}
            </button>
          } @else {
            <button type="button" class="btn sm danger" (click)="asked.set('expel')">
              {{ '::End:AskExpel' | abpLocalization }}
            </button>
          }
          <button type="button" class="btn sm" (click)="asked.set('death')">
            {{ '::End:AskDeath' | abpLocalization }}
          </button>
        </div>
      }
    </section>
    @if (asked(); as end) {
      <gh-end-dialog
        [memberId]="memberId()"
        [name]="name()"
        [end]="end"
        (decided)="changed.emit($event)"
        (closed)="asked.set(null)"
      />
    }
  `,
  styles: `
    .card {
      display: grid;
      gap: var(--gh-3);
      justify-items: start;
      font-size: var(--gh-text-sm);
    }
    .deeds {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gh-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MembershipEnd {
  private readonly api = inject(StandingApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  readonly memberId = input.required<string>();
  readonly name = input.required<string>();
  readonly file = input.required<MembershipFilePage>();
  readonly changed = output<Standing>();

  protected readonly asked = signal<End | null>(null);
  protected readonly isBusy = signal(false);

  protected lift(): void {
    this.do(this.api.liftExpulsion(this.memberId()), '::End:Lifted');
  }

  protected takeBackDeath(): void {
    this.do(this.api.takeBackDeath(this.memberId()), '::Deed:TakenBack');
  }

  private do(deed: Observable<StandingToday>, said: string): void {
    this.isBusy.set(true);
    deed.pipe(finalize(() => this.isBusy.set(false))).subscribe({
      next: ({ standing }) => {
        this.toasts.say(said);
        this.changed.emit(standing);
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
