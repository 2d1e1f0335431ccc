import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { Quote, RegisteredMember, RegisterMember as Registration } from '@api';
import { today } from '@shared/civil-days';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { TextPipe, Texts } from '@shared/texts/texts';
import { finalize, map } from 'rxjs';
import { Account } from '../../core/account';
import { Api, apiResource } from '../../core/api';
import { Association } from '../../core/association';
import { policies } from '../../core/policies';
import { problemOf, Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { askBeforeLosing } from '../../shared/unsaved';
import { PriceLines } from '../membership/price-lines';
import { RegisterChapters } from './register-chapters';
import { contentOf, registerForm } from './register-form';
import { registerQuote } from './register-quote';
import { chapterRules, registerRules, whereFound } from './register-rules';

/** Registers somebody by hand: after a form on paper, with cash at the door, or with the link to pay. */
@Component({
  selector: 'gh-register-member',
  imports: [
    Field,
    Icon,
    Input,
    LocalizationPipe,
    MoneyPipe,
    PageHead,
    PriceLines,
    ProblemNote,
    ReactiveFormsModule,
    RegisterChapters,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './register-member.html',
  styleUrl: './register-member.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegisterMember {
  private readonly api = inject(Api);
  private readonly account = inject(Account);
  private readonly association = inject(Association).page;
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  private asked = { content: '', requestId: '' };

  protected readonly today = today();
  protected readonly mayRecord = this.account.can(policies.recordPayments);
  protected readonly form = registerForm(inject(FormBuilder), this.mayRecord ? 'paid' : 'link');
  protected readonly isSending = signal(false);
  protected readonly refusal = signal<{ path: string; text: string; query: object } | null>(null);

  private readonly typed = toSignal(
    this.form.valueChanges.pipe(map(() => this.form.getRawValue())),
    { initialValue: this.form.getRawValue() },
  );

  protected readonly plans = apiResource('/api/dues/plans');
  protected readonly offered = computed(() => (this.plans.hasValue() ? this.plans.value() : []));
  protected readonly plan = computed(() =>
    this.offered().find(plan => plan.id === this.typed().planId),
  );

  protected readonly chosen = computed(() => this.typed().chapterIds);
  protected readonly hasChapters = computed(() => (this.association()?.chapterCount ?? 0) > 0);
  protected readonly place = computed(
    () => ({ postcode: this.typed().postcode.trim(), town: this.typed().town.trim() }),
    { equal: (one, other) => one.postcode === other.postcode && one.town === other.town },
  );

  protected readonly isPaid = computed(() => this.typed().paying === 'paid');
  protected readonly price = registerQuote(this.typed, this.plan, this.hasChapters);
  protected readonly quote = this.price.quote;
  protected readonly isFree = computed(() => this.quote()?.total.minor === 0);

  constructor() {
    askBeforeLosing(() => this.form.dirty);
    // With one plan there is nothing to choose.
    effect(() => {
      const [only, ...others] = this.offered();
      if (only && !others.length) this.form.controls.planId.setValue(only.id);
    });
    effect(() => {
      const { reference, paidOn } = this.form.controls;
      const isAsked = this.isPaid() && !this.isFree();
      for (const control of [reference, paidOn]) {
        if (isAsked === control.enabled) continue;
        if (isAsked) control.enable();
        else control.disable();
      }
    });
  }

  protected register(): void {
    this.refusal.set(null);
    const quote = this.quote();
    if (!isReady(this.form) || !quote || this.isSending()) return;
    this.isSending.set(true);
    this.api
      .post('/api/dues/applications/by-hand', { body: this.request(quote) })
      .pipe(finalize(() => this.isSending.set(false)))
      .subscribe({
        next: registered => this.goOn(registered),
        error: (error: unknown) => this.refuse(error),
      });
  }

  /** What was sent once is known again by its id, however often it is sent; changed, it is something new. */
  private request(quote: Quote): Registration {
    const paid = this.isPaid() && !this.isFree() ? quote.total : null;
    const body = contentOf(this.form, paid, this.hasChapters());
    const content = JSON.stringify(body);
    if (this.asked.content !== content) this.asked = { content, requestId: crypto.randomUUID() };
    return { ...body, requestId: this.asked.requestId };
  }

  private goOn({ memberId }: RegisteredMember): void {
    const { firstName, lastName, email } = this.form.getRawValue();
    this.form.markAsPristine();
    const name = `${firstName.trim()} ${lastName.trim()}`;
    this.toasts.say(this.texts.t(memberId ? 'Register:Done' : 'Register:Sent', name));
    const list = memberId ? 'members' : 'applications';
    const queryParams = { filter: email.trim(), show: memberId ? null : 'awaitingPayment' };
    if (memberId && this.account.can(policies.members))
      void this.router.navigate(['/console/members', memberId]);
    else void this.router.navigate(['/console', list], { queryParams });
  }

  private refuse(error: unknown): void {
    const { code, message } = problemOf(error);
    const rule = code?.split(':').at(-1) ?? '';
    const filter = this.form.controls.email.value.trim();
    const where = whereFound[rule];
    if (where) this.refusal.set({ ...where, query: { filter, show: where.show } });
    if (chapterRules.includes(rule) && message && this.hasChapters()) {
      return this.problems.place(this.form, { 'chapterIds.0': message });
    }
    const shown = Object.entries(registerRules).filter(([, name]) => this.form.get(name)?.enabled);
    this.problems.show(this.form, error, Object.fromEntries(shown));
  }
}
