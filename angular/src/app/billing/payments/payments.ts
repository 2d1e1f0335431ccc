import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Confirmation } from '@abp/ng.theme.shared';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, Texts } from '@shared/texts/texts';
import { filter, finalize } from 'rxjs';
import { connectAccount } from '@api/limits';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { Confirmations } from '../../core/confirmations';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { looksLike } from '../../shared/looks-like';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { PaymentsApi } from './payments-api';
import { askBeforeLosing } from '../../shared/unsaved';

const rules = {
  AccountUnknown: 'account',
  AccountNotAsked: 'account',
  AccountNeedsStripe: 'account',
};
const tones = { ready: 'good', notReady: 'warn', unknown: 'bad', noAnswer: 'warn' } as const;

/** Who takes the association's money, to which account it goes, and whether that works. */
@Component({
  selector: 'gh-payments',
  imports: [
    CountedTextPipe,
    DayPipe,
    Field,
    Icon,
    Input,
    LocalizationPipe,
    PageHead,
    ProblemNote,
    ReactiveFormsModule,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './payments.html',
  styleUrl: './payments.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Payments {
  protected readonly limits = connectAccount;
  private readonly api = inject(PaymentsApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly questions = inject(Confirmations);

  protected readonly resource = apiResource('/api/billing/gateway');
  protected readonly settings = latest(this.resource);
  protected readonly tone = computed(() => tones[this.settings()?.state ?? 'noAnswer']);
  protected readonly maySeeInvoices = inject(Account).can(policies.invoices);
  protected readonly isSaving = signal(false);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    account: ['', looksLike('account', /^acct_[A-Za-z0-9]{8,64}$/)],
  });

  constructor() {
    askBeforeLosing(() => this.form.dirty);
    effect(() => {
      const settings = this.settings();
      if (settings && this.form.pristine) this.form.reset({ account: settings.account ?? '' });
    });
  }

  /** Asks first: what has begun goes on where it began. */
  protected ask(): void {
    const account = this.form.getRawValue().account.trim() || null;
    const { account: before, openCheckouts } = this.settings() ?? {};
    if (!isReady(this.form) || this.isSaving() || account === (before ?? null)) return;
    const said = [
      account ? this.texts.t('Payments:To', account) : this.texts.t('Payments:ToOperator'),
    ];
    if (openCheckouts) said.push(this.texts.count('Payments:OpenStay', openCheckouts));
    this.questions
      .warn(said.join(' '), '::Payments:ChangeTitle', { yesText: '::Payments:Change' })
      .pipe(filter(answer => answer === Confirmation.Status.confirm))
      .subscribe(() => this.connect(account));
  }

  private connect(account: string | null): void {
    this.isSaving.set(true);
    this.api
      .connect(account)
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: settings => {
          this.form.markAsPristine();
          this.resource.set(settings);
          this.toasts.say('::Payments:Changed');
        },
        error: (error: unknown) => this.problems.show(this.form, error, rules),
      });
  }
}
