import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe, Texts } from '@shared/texts/texts';
import { ProblemText, problemText } from '../core/problem-text';
import { RequestFailed } from '../core/request';
import { keepOutOfSearchEngines } from '../core/robots';
import { MeetingFacts } from './meeting-facts';
import { MeetingsApi } from './meetings-api';
import { RegisterForm } from './register-form';
import { visitStage } from './visit-stage';

/** A visitor's own page, behind the link in their mail: come, accept a seat, withdraw, be forgotten. */
@Component({
  selector: 'gh-visit-page',
  imports: [DayPipe, Icon, MeetingFacts, ProblemText, RegisterForm, RouterLink, TextPipe],
  templateUrl: './visit-page.html',
  styleUrls: ['./meeting-page.css', './visit-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitPage {
  private readonly api = inject(MeetingsApi);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();
  readonly key = input('');

  protected readonly found = resource({
    params: () => ({ id: this.id(), key: this.key() }),
    loader: ({ params, abortSignal }) => this.api.visit(params.id, params.key, abortSignal),
  });
  protected readonly link = computed(() =>
    this.found.hasValue() ? { id: this.id(), key: this.key(), page: this.found.value() } : null,
  );
  protected readonly stage = computed(() =>
    this.found.hasValue() ? visitStage(this.found.value()) : null,
  );
  protected readonly isUnknown = computed(() => {
    const error = this.found.error();
    const failed = error instanceof RequestFailed ? error : error?.cause;
    return failed instanceof RequestFailed && [400, 403, 404].includes(failed.problem.status);
  });
  protected readonly isForgotten = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly refusal = signal<string | null>(null);

  constructor() {
    keepOutOfSearchEngines(inject(Meta));
  }

  protected accept(): Promise<void> {
    return this.act(() => this.api.acceptSeat(this.id(), this.key()));
  }

  protected withdraw(): Promise<void> {
    return this.act(() => this.api.withdraw(this.id(), this.key()));
  }

  protected async forget(): Promise<void> {
    await this.act(async () => {
      await this.api.forget(this.id(), this.key());
      this.isForgotten.set(true);
    });
  }

  private async act(action: () => Promise<unknown>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.refusal.set(null);
    try {
      await action();
      if (!this.isForgotten()) this.found.reload();
    } catch (failure) {
      this.refusal.set(problemText(failure, this.texts));
    } finally {
      this.isBusy.set(false);
    }
  }
}
