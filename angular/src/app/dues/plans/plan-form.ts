import {
  type AbstractControl,
  FormBuilder,
  type ValidationErrors,
  Validators,
} from '@angular/forms';
import type { Approver, ChapterRule, PlanDetails, PlanKind, Proration } from '@api';
import { parseAmount, typedAmount } from '../../shared/amount';
import type { PlanDraft } from '../dues-api';

/** The editor's fields; amounts are typed, not counted in cents. */
export function planForm(builder: FormBuilder, plan: PlanDetails | null, currency: string) {
  const amount = (control: AbstractControl<string>): ValidationErrors | null =>
    !control.value || parseAmount(control.value, currency) ? null : { amount: true };
  return builder.nonNullable.group({
    name: [plan?.name ?? '', [Validators.required, Validators.maxLength(128)]],
    description: [plan?.description ?? '', [Validators.maxLength(1000)]],
    price: [typedAmount(plan?.price), [Validators.required, amount]],
    termMonths: [
      plan?.termMonths ?? 12,
      [Validators.required, Validators.min(1), Validators.max(120)],
    ],
    kind: [plan?.kind ?? ('calendar' as PlanKind)],
    proration: [plan?.proration ?? ('monthly' as Proration)],
    welcomeFee: [typedAmount(plan?.welcomeFee), [amount]],
    taxPercent: [plan?.taxPercent ?? null, [Validators.min(0), Validators.max(99)]],
    needsApproval: [plan?.needsApproval ?? false],
    approver: [plan?.approver ?? ('association' as Approver)],
    chapterRule: [plan?.chapterRule ?? ('any' as ChapterRule)],
    includedChapters: [plan?.includedChapters ?? null, [Validators.min(1), Validators.max(20)]],
    furtherChapterPrice: [typedAmount(plan?.furtherChapterPrice), [amount]],
    isOpen: [plan?.isOpen ?? true],
  });
}

export type PlanForm = ReturnType<typeof planForm>;

/** Where a plan may have several chapters, their number can be limited. */
export const mayHaveSeveral = (rule: ChapterRule) => rule === 'any' || rule === 'atLeastOne';

/** Only chapters beyond a number have a price of their own. */
export const hasFurther = (
  value: Pick<
    ReturnType<PlanForm['getRawValue']>,
    'chapterRule' | 'furtherChapterPrice' | 'includedChapters'
  >,
) => mayHaveSeveral(value.chapterRule) && !!value.includedChapters && !!value.furtherChapterPrice;

/** Anniversary terms are never partial, so their proration is always "none". */
export function toDraft(value: ReturnType<PlanForm['getRawValue']>, currency: string): PlanDraft {
  return {
    ...value,
    name: value.name.trim(),
    description: value.description.trim(),
    price: parseAmount(value.price, currency) ?? { minor: 0, currency },
    proration: value.kind === 'calendar' ? value.proration : 'none',
    includedChapters: mayHaveSeveral(value.chapterRule) ? value.includedChapters : null,
    furtherChapterPrice: hasFurther(value)
      ? parseAmount(value.furtherChapterPrice, currency)
      : null,
    welcomeFee: value.welcomeFee ? parseAmount(value.welcomeFee, currency) : null,
  };
}
