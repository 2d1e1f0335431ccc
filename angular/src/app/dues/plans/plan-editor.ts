import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  type OnInit,
  output,
  signal,
  viewChild,
  afterNextRender,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { PlanDetails } from '@api';
import { MoneyPipe } from '@shared/format/money';
import { finalize } from 'rxjs';
import { Association } from '../../core/association';
import { Problems } from '../../core/problems';
import { TextPipe } from '@shared/texts/texts';
import { Toasts } from '../../core/toasts';
import { parseAmount } from '../../shared/amount';
import { Clash } from '../../shared/clash';
import { Field, Input } from '../../shared/field';
import { isReady, showFieldProblems } from '../../shared/form-problems';
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
  private readonly problems = inject(Problems);
  private readonly association = inject(Association);
  private readonly builder = inject(FormBuilder);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

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
  protected readonly isSaving = signal(false);
  protected readonly currency = computed(
    () => this.plan()?.price.currency ?? this.association.page()?.currency ?? 'EUR',
  );

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

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
    if (!isReady(this.form) || this.isSaving()) return;
    const draft = toDraft(this.form.getRawValue(), this.currency());
    const plan = this.seen();
    this.isSaving.set(true);
    (plan ? this.api.changePlan({ ...plan, ...draft }) : this.api.createPlan(draft))
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => this.finish(plan ? '::Plans:Changed' : '::Plans:Created'),
        error: (error: unknown) => this.refused(error, plan),
      });
  }

  protected readonly typed = (plan: PlanDetails) =>
    planForm(this.builder, plan, this.currency()).getRawValue();

  private refused(error: unknown, plan: PlanDetails | null): void {
    if (plan && this.clash()?.meets(error, plan, this.api.findPlan(plan))) return;
    showFieldProblems(this.form, this.problems.fieldsOrReport(error, planRules));
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  private finish(said: string): void {
    this.toasts.say(said);
    this.saved.emit();
    this.close();
  }
}
