import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationStatus } from '@api';
import { Icon } from '@shared/icons/icon';
import { Api } from '../core/api';
import { ProblemText, problemText } from '../core/problem-text';
import { RequestFailed } from '../core/request';
import { TextPipe, Texts } from '@shared/texts/texts';
import { nextLook, stageOf } from './application-stage';
import { leaveFor } from './checkout';
import { JoinSteps } from './join-steps';
import { forgetJoining } from './join-storage';
import { PriceBox } from './price-box';
import { WelcomeCard } from './welcome-card';

/** The third step, also reached from the mailed link: what became of the application. */
@Component({
  selector: 'gh-application-page',
  imports: [Icon, JoinSteps, PriceBox, ProblemText, RouterLink, TextPipe, WelcomeCard],
  templateUrl: './application-page.html',
  styleUrls: ['./join-layout.css', './application-page.css'],
  host: { '(window:pageshow)': 'leaving.set(false)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApplicationPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly started = Date.now();
  private timer?: ReturnType<typeof setTimeout>;

  readonly id = input.required<string>();
  readonly key = input('');
  /** Whether the address is the one from which only those come who have paid. */
  readonly paid = input(false, { transform: booleanAttribute });

  protected readonly status = signal<ApplicationStatus | null>(null);
  protected readonly error = signal<Error | undefined>(undefined);
  protected readonly waited = signal(0);
  protected readonly leaving = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly stage = computed(() => {
    const status = this.status();
    return status && stageOf(status, this.waited(), this.paid());
  });
  protected readonly isUnknown = computed(() => {
    const error = this.error();
    return error instanceof RequestFailed && [400, 403, 404].includes(error.problem.status);
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
    effect(() => {
      this.id();
      this.key();
      this.look();
    });
  }

  protected async look(): Promise<void> {
    clearTimeout(this.timer);
    try {
      this.status.set(await this.api.application(this.id(), this.key()));
      this.error.set(undefined);
      this.waited.set(Date.now() - this.started);
      this.goOn();
    } catch (failure) {
      this.error.set(failure as Error);
    }
  }

  protected async pay(): Promise<void> {
    await this.act(async () => {
      const { url } = await this.api.checkout(this.id(), this.key());
      leaveFor(url);
    });
  }

  protected async withdraw(): Promise<void> {
    await this.act(async () => {
      await this.api.withdraw(this.id(), this.key());
      this.leaving.set(false);
      await this.look();
    });
  }

  private async act(action: () => Promise<void>): Promise<void> {
    this.leaving.set(true);
    this.refusal.set(null);
    try {
      await action();
    } catch (failure) {
      this.leaving.set(false);
      this.refusal.set(problemText(failure, this.texts));
    }
  }

  private goOn(): void {
    const stage = this.stage();
    if (stage === 'member') forgetJoining();
    const delay = stage && nextLook(stage, this.waited());
    if (delay) this.timer = setTimeout(() => this.look(), delay);
  }
}
