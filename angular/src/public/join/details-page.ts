import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ApplicationReceipt } from '@api';
import { Field } from '@shared/field/field';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { Api } from '../core/api';
import { Association } from '../core/association';
import { ProblemText, problemText } from '../core/problem-text';
import { RequestFailed } from '../core/request';
import { TextPipe, Texts } from '@shared/texts/texts';
import { ChapterChoice } from './chapter-choice';
import { ChosenChapters } from './chosen-chapters';
import { leaveFor } from './checkout';
import { applicationOf, detailFields, faultsIn, messageField } from './details-form';
import { JoinSteps } from './join-steps';
import { keepDraft, readDraft, requestIdFor } from './join-storage';
import { type Place, placeOf } from './place';
import { planQuote } from './plan-quote';
import { PriceBox } from './price-box';

/** The second step: who is joining. */
@Component({
  selector: 'gh-details-page',
  imports: [
    ChapterChoice,
    Field,
    Icon,
    JoinSteps,
    MoneyPipe,
    PriceBox,
    ProblemText,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './details-page.html',
  styleUrls: ['./join-layout.css', './details-page.css'],
  host: { '(window:pageshow)': 'sending.set(false)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DetailsPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly planId = input.required<string>();

  protected readonly choice = inject(ChosenChapters);

  protected readonly association = inject(Association).page;
  protected readonly plans = resource({ loader: ({ abortSignal }) => this.api.plans(abortSignal) });
  protected readonly plan = computed(() =>
    this.plans.hasValue()
      ? (this.plans.value().find(plan => plan.id === this.planId()) ?? null)
      : null,
  );
  private readonly price = planQuote(() => this.planId(), this.plan);
  protected readonly quote = this.price.quote;
  protected readonly shownQuote = this.price.shown;
  protected readonly fields = computed(() =>
    this.plan()?.needsApproval ? [...detailFields, messageField] : detailFields,
  );

  protected readonly values = signal(readDraft());
  protected readonly consent = signal(false);
  protected readonly place = computed(() => placeOf(this.values()));
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly refusal = signal<string | null>(null);
  protected readonly sending = signal(false);

  protected type(name: string, value: string): void {
    this.values.update(values => ({ ...values, [name]: value }));
    this.forgetError(name);
    keepDraft(this.values());
  }

  protected live({ postcode, town }: Place): void {
    if (this.values()['postcode']) return;
    this.type('postcode', postcode);
    this.type('town', town);
  }

  protected agree(event: Event): void {
    this.consent.set((event.target as HTMLInputElement).checked);
    this.forgetError('consent');
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    this.refusal.set(null);
    const faults = Object.entries({
      ...faultsIn(this.values(), this.consent()),
      ...this.choice.faults(this.plan()),
    });
    const most = this.plan()?.mostChapters;
    this.errors.set(
      Object.fromEntries(faults.map(([name, key]) => [name, this.texts.t(key, most)])),
    );
    if (faults.length > 0) return this.focusFirstError();
    await this.send();
  }

  private async send(): Promise<void> {
    const content = applicationOf(
      this.planId(),
      this.values(),
      this.plan()?.needsApproval ?? false,
      this.choice.ids(),
    );
    this.sending.set(true);
    try {
      this.goOn(await this.api.apply({ requestId: requestIdFor(content), ...content }));
    } catch (failure) {
      this.sending.set(false);
      this.show(failure);
    }
  }

  private goOn({ applicationId, key, checkoutUrl }: ApplicationReceipt): void {
    if (checkoutUrl) return leaveFor(checkoutUrl);
    this.router.navigate(['/join/application', applicationId], { queryParams: { key } });
  }

  private show(failure: unknown): void {
    const fields = failure instanceof RequestFailed ? failure.problem.fields : {};
    const known = [...this.fields().map(field => field.name as string), 'chapterIds', 'consent'];
    this.errors.set(only(fields, name => known.includes(name)));
    const isTold = Object.keys(this.errors()).length > 0;
    this.refusal.set(isTold ? null : problemText(failure, this.texts));
    this.focusFirstError();
  }

  private forgetError(name: string): void {
    this.errors.update(errors => only(errors, other => other !== name));
  }

  private focusFirstError(): void {
    afterNextRender(
      () =>
        this.element.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus(),
      { injector: this.injector },
    );
  }
}

function only(errors: Record<string, string>, isKept: (name: string) => boolean) {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => isKept(name)));
}
