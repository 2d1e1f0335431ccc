import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { Standing, StandingToday } from '@api';
import { finalize, type Observable } from 'rxjs';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { StandingApi } from './standing-api';
import { type Decided, type Deed, StandingDialog } from './standing-dialog';

/** Suspending, reinstating, resigning: what fits the standing, and all of it can be taken back. */
@Component({
  selector: 'gh-standing-deeds',
  imports: [LocalizationPipe, StandingDialog],
  template: `
    <div class="deeds">
      @switch (standing()) {
        @case ('suspended') {
          <button type="button" class="btn sm" [disabled]="isBusy()" (click)="reinstate()">
            {{ '::Deed:Reinstate' | abpLocalization }}
          </button>
        }
        @case ('resigned') {
          <button type="button" class="btn sm" [disabled]="isBusy()" (click)="stay()">
            {{ '::Deed:TakeBackResignation' | abpLocalization }}
          </button>
        }
        @default {
          @if (isMember()) {
            <button
              type="button"
              class="btn sm"
              [disabled]="isBusy()"
              (click)="asking.set('suspend')"
            >
              {{ '::Deed:AskSuspend' | abpLocalization }}
            </button>
            <button
              type="button"
              class="btn sm"
              [disabled]="isBusy()"
              (click)="asking.set('resign')"
            >
              {{ '::Deed:AskResign' | abpLocalization }}
            </button>
          }
        }
      }
    </div>
    @if (asking(); as deed) {
      <gh-standing-dialog
        [memberId]="memberId()"
        [name]="name()"
        [deed]="deed"
        (decided)="show($event)"
        (closed)="asking.set(null)"
      />
    }
  `,
  styles: `
    .deeds {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gh-2);
    }
    .deeds:not(:empty) {
      margin-top: var(--gh-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingDeeds {
  private readonly api = inject(StandingApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  readonly memberId = input.required<string>();
  readonly name = input.required<string>();
  readonly standing = input.required<string>();
  readonly changed = output<Standing>();

  protected readonly isBusy = signal(false);
  protected readonly asking = signal<Deed | null>(null);
  protected readonly isMember = computed(() =>
    ['active', 'activeNew', 'grace'].includes(this.standing()),
  );

  protected show({ deed, standing, undo }: Decided): void {
    const said = deed === 'suspend' ? '::Deed:Suspended' : '::Deed:Resigned';
    this.toasts.undoable(said, () => this.do(undo, '::Deed:TakenBack'));
    this.changed.emit(standing);
  }

  protected reinstate(): void {
    this.do(this.api.reinstate(this.memberId()), '::Deed:Reinstated');
  }

  protected stay(): void {
    this.do(this.api.takeBackResignation(this.memberId()), '::Deed:Stays');
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
