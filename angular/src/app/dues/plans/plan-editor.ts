import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
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
import { Field, Input } from '../../shared/field';
import { isReady, showFieldProblems } from '../../shared/form-problems';
import { DuesApi, planRules } from '../dues-api';
import { mayHaveSeveral, type PlanForm, planForm, toDraft } from './plan-form';

@Component({
  selector: 'gh-plan-editor',
  imports: [Field, Input, LocalizationPipe, MoneyPipe, ReactiveFormsModule, TextPipe],
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
    const plan = this.plan();
    this.isSaving.set(true);
    (plan ? this.api.changePlan({ ...plan, ...draft }) : this.api.createPlan(draft))
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => this.finish(plan ? '::Plans:Changed' : '::Plans:Created'),
        error: (error: unknown) =>
          showFieldProblems(this.form, this.problems.fieldsOrReport(error, planRules)),
      });
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
