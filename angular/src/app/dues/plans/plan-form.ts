import {
  type AbstractControl,
  FormBuilder,
  type ValidationErrors,
  Validators,
} from '@angular/forms';
import type { Approver, ChapterRule, PlanDetails, PlanKind, Proration } from '@api';
import { offerPlan } from '@api/limits';
import { parseAmount, typedAmount } from '../../shared/amount';
import type { PlanDraft } from '../dues-api';

/** The editor's fields; amounts are typed, not counted in cents. */
export function planForm(builder: FormBuilder, plan: PlanDetails | null, currency: string) {
  const amount = (control: AbstractControl<string>): ValidationErrors | null =>
    !control.value || parseAmount(control.value, currency) ? null : { amount: true };
  return builder.nonNullable.group({
    name: [plan?.name ?? '', [Validators.required, Validators.maxLength(offerPlan.name)]],
    description: [plan?.description ?? '', [Validators.maxLength(offerPlan.description)]],
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
    boundaryMonth: [plan?.boundaryMonth ?? 1],
    boundaryDay: [plan?.boundaryDay ?? 1],
    rolloverMonth: [plan?.rolloverMonth ?? null],
    rolloverDay: [plan?.rolloverDay ?? 1],
    shortStubDays: [
      plan?.shortStubDays ?? 0,
      [Validators.required, Validators.min(0), Validators.max(365)],
    ],
    sortOrder: [
      plan?.sortOrder ?? 0,
      [Validators.required, Validators.min(0), Validators.max(999)],
    ],
  });
}

export type PlanForm = ReturnType<typeof planForm>;

type Typed = ReturnType<PlanForm['getRawValue']>;

/** What the fields are called where somebody else has changed them. */
export const planNames = {
  name: '::Plans:Name',
  description: '::Plans:Description',
  price: '::Plans:PriceShort',
  welcomeFee: '::Plans:WelcomeFee',
  termMonths: '::Plans:TermMonths',
  taxPercent: '::Plans:TaxPercent',
  kind: '::Plans:Runs',
  proration: '::Plans:Proration',
  chapterRule: '::Plans:ChapterRule',
  includedChapters: '::Plans:IncludedChapters',
  furtherChapterPrice: '::Plans:FurtherChapterPriceShort',
  needsApproval: '::Plans:NeedsApproval',
  approver: '::Plans:Approver',
  isOpen: '::Plans:OpenLong',
  boundaryMonth: '::Plans:Boundary',
  boundaryDay: '::Plans:Boundary',
  rolloverMonth: '::Plans:Rollover',
  rolloverDay: '::Plans:Rollover',
  shortStubDays: '::Plans:ShortStub',
  sortOrder: '::Plans:SortOrder',
};

/** Where a plan may have several chapters, their number can be limited. */
export const mayHaveSeveral = (rule: ChapterRule) => rule === 'any' || rule === 'atLeastOne';

/** Only chapters beyond a number have a price of their own. */
export const hasFurther = (
  value: Pick<Typed, 'chapterRule' | 'furtherChapterPrice' | 'includedChapters'>,
) => mayHaveSeveral(value.chapterRule) && !!value.includedChapters && !!value.furtherChapterPrice;

/** Only where terms last whole years can the rest of one be given with the next. */
export const mayRollOver = (value: Pick<Typed, 'kind' | 'termMonths'>) =>
  value.kind === 'calendar' && value.termMonths % 12 === 0;

/** Anniversary terms are never partial: nothing is prorated, and no rest is too short. */
export function toDraft(value: Typed, currency: string): PlanDraft {
  return {
    ...value,
    name: value.name.trim(),
    description: value.description.trim(),
    price: parseAmount(value.price, currency) ?? { minor: 0, currency },
    proration: value.kind === 'calendar' ? value.proration : 'none',
    rolloverMonth: mayRollOver(value) ? value.rolloverMonth : null,
    rolloverDay: mayRollOver(value) && value.rolloverMonth ? value.rolloverDay : null,
    shortStubDays: value.kind === 'calendar' ? value.shortStubDays : 0,
    includedChapters: mayHaveSeveral(value.chapterRule) ? value.includedChapters : null,
    furtherChapterPrice: hasFurther(value)
      ? parseAmount(value.furtherChapterPrice, currency)
      : null,
    welcomeFee: value.welcomeFee ? parseAmount(value.welcomeFee, currency) : null,
  };
}
