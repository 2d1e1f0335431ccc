import type { RegisterVisit } from '@api';
import { registerVisit } from '@api/limits';
import type { FieldKind } from '@shared/field/field';

/** What is asked of somebody who visits. */
export const visitFields: readonly FieldKind[] = [
  {
    name: 'firstName',
    autocomplete: 'given-name',
    maxLength: registerVisit.firstName,
    isRequired: true,
  },
  {
    name: 'lastName',
    autocomplete: 'family-name',
    maxLength: registerVisit.lastName,
    isRequired: true,
  },
  {
    name: 'email',
    type: 'email',
    autocomplete: 'email',
    inputmode: 'email',
    maxLength: registerVisit.email,
    isRequired: true,
  },
  {
    name: 'phone',
    type: 'tel',
    autocomplete: 'tel',
    inputmode: 'tel',
    maxLength: registerVisit.phone,
  },
  { name: 'company', autocomplete: 'organization', maxLength: registerVisit.company },
  { name: 'profession', autocomplete: 'organization-title', maxLength: registerVisit.profession },
  { name: 'town', autocomplete: 'address-level2', maxLength: registerVisit.town },
];

type Values = Record<string, string>;

/** The fields with a fault, and the key of the text that says which. */
export function faultsIn(values: Values, consent: boolean): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { name, isRequired } of visitFields) {
    if (isRequired && !values[name]?.trim()) faults[name] = `Public:Details:${name}:Required`;
  }
  if (!faults['email'] && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values['email']?.trim() ?? '')) {
    faults['email'] = 'Public:Details:email:Invalid';
  }
  if (!consent) faults['consent'] = 'GroupHub.Meetings:ConsentMissing';
  return faults;
}

export function visitOf(
  values: Values,
  link: { id: string; key: string } | null,
): Omit<RegisterVisit, 'meetingId'> {
  const typed = Object.fromEntries(
    visitFields.map(({ name }) => [name, values[name]?.trim() || null]),
  );
  return {
    ...typed,
    consent: true,
    visitId: link?.id ?? null,
    key: link?.key ?? null,
  } as Omit<RegisterVisit, 'meetingId'>;
}
