import { FormBuilder, Validators } from '@angular/forms';
import type { ReferralFields, ReferralKind } from '@api';

export const referralKinds: readonly ReferralKind[] = [
  'outside',
  'inside',
  'crossChapter',
  'introduction',
  'job',
  'partner',
  'knowledge',
];

export const strengths = [1, 2, 3, 4, 5] as const;

/** What a referral says; the same for a new one and for changing it. */
export function referralForm(builder: FormBuilder, fields?: ReferralFields) {
  return builder.nonNullable.group({
    kind: [fields?.kind ?? ('outside' as ReferralKind)],
    personName: [fields?.personName ?? '', [Validators.required, Validators.maxLength(160)]],
    company: [fields?.company ?? '', [Validators.maxLength(120)]],
    email: [fields?.email ?? '', [Validators.email, Validators.maxLength(254)]],
    phone: [fields?.phone ?? '', [Validators.maxLength(40)]],
    need: [fields?.need ?? '', [Validators.required, Validators.maxLength(1000)]],
    strength: [fields?.strength ?? 3],
  });
}

export type ReferralForm = ReturnType<typeof referralForm>;
