import { FormBuilder, Validators } from '@angular/forms';
import type { ReferralFields, ReferralKind } from '@api';
import { prepareReferral } from '@api/limits';

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

/** What the fields are called where somebody else has changed them. */
export const referralNames = {
  kind: '::Networking:Referral:Kind',
  personName: '::Networking:Referral:PersonName',
  company: '::Networking:Referral:Company',
  email: '::Networking:Referral:Email',
  phone: '::Networking:Referral:Phone',
  need: '::Networking:Referral:Need',
  strength: '::Networking:Referral:Strength',
};

/** What a referral says; the same for a new one and for changing it. */
export function referralForm(builder: FormBuilder, fields?: ReferralFields) {
  return builder.nonNullable.group({
    kind: [fields?.kind ?? ('outside' as ReferralKind)],
    personName: [
      fields?.personName ?? '',
      [Validators.required, Validators.maxLength(prepareReferral.personName)],
    ],
    company: [fields?.company ?? '', [Validators.maxLength(prepareReferral.company)]],
    email: [fields?.email ?? '', [Validators.email, Validators.maxLength(prepareReferral.email)]],
    phone: [fields?.phone ?? '', [Validators.maxLength(prepareReferral.phone)]],
    need: [fields?.need ?? '', [Validators.required, Validators.maxLength(prepareReferral.need)]],
    strength: [fields?.strength ?? 3],
  });
}

export type ReferralForm = ReturnType<typeof referralForm>;
