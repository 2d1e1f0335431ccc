import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { PlanDetails } from '@api';
import { MoneyPipe } from '@shared/format/money';
import { Association } from '../../core/association';
import { TextPipe } from '@shared/texts/texts';
import { Toasts } from '../../core/toasts';
import { parseAmount } from '../../shared/amount';
import { Clash } from '../../shared/clash';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { DuesApi, planRules } from '../dues-api';
import { MonthDay } from './month-day';
import {
  mayHaveSeveral,
  mayRollOver,
  type PlanForm,
  planForm,
  planNames,
  toDraft,
} from './plan-form';

@Component({
  selector: 'gh-plan-editor',
  imports: [
    Clash,
    Field,
    FormDialog,
    Input,
    LocalizationPipe,
    MoneyPipe,
    MonthDay,
    ReactiveFormsModule,
    TextPipe,
  ],
  templateUrl: './plan-editor.html',
  styleUrl: './plan-editor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanEditor implements OnInit {
  private readonly api = inject(DuesApi);
  private readonly toasts = inject(Toasts);
  private readonly association = inject(Association);
  private readonly builder = inject(FormBuilder);
  private readonly dialog = viewChild.required(FormDialog);

  readonly plan = input.required<PlanDetails | null>();
  readonly saved = output();
  readonly closed = output();

  protected form!: PlanForm;
  protected readonly chapterRules = ['any', 'atMostOne', 'exactlyOne', 'atLeastOne'] as const;
  protected readonly approvers = ['association', 'chapter'] as const;
  protected readonly mayHaveSeveral = mayHaveSeveral;
  protected readonly mayRollOver = mayRollOver;
  protected readonly names = planNames;
  /** The plan as it was when what is typed here began, or as somebody else has left it since. */
  protected readonly seen = linkedSignal(() => this.plan());
  private readonly clash = viewChild<Clash<PlanDetails>>(Clash);
  protected readonly currency = computed(
    () => this.plan()?.price.currency ?? this.association.page()?.currency ?? 'EUR',
  );

  ngOnInit(): void {
    this.form = planForm(this.builder, this.plan(), this.currency());
  }

  /** A changed price raises the question of those who have paid; the answer stands beside the field. */
  protected get isPriceChanged(): boolean {
    const before = this.plan()?.price;
    const now = parseAmount(this.form.controls.price.value, this.currency());
    return !!before && !!now && before.minor !== now.minor;
  }

  protected save(): void {
    const draft = toDraft(this.form.getRawValue(), this.currency());
    const plan = this.seen();
    const request = plan ? this.api.changePlan({ ...plan, ...draft }) : this.api.createPlan(draft);
    this.dialog().send(
      request,
      planRules,
      () => {
        this.toasts.say(plan ? '::Plans:Changed' : '::Plans:Created');
        this.saved.emit();
      },
      error => !!plan && !!this.clash()?.meets(error, plan, this.api.findPlan(plan)),
    );
  }

  protected readonly typed = (plan: PlanDetails) =>
    planForm(this.builder, plan, this.currency()).getRawValue();
}
