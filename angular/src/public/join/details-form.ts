import type { ApplyForMembership } from '@api';
import { applyForMembership } from '@api/limits';
import type { FieldKind } from '@shared/field/field';
import type { Draft } from './join-storage';

export interface DetailField extends FieldKind {
  name: Exclude<keyof ApplyForMembership, 'requestId' | 'planId' | 'chapterIds' | 'consent'>;
  hint?: string;
  isWide?: boolean;
}

/** What an association asks of a person who joins: three things needed, the rest as they like. */
export const detailFields: readonly DetailField[] = [
  {
    name: 'firstName',
    autocomplete: 'given-name',
    maxLength: applyForMembership.firstName,
    isRequired: true,
  },
  {
    name: 'lastName',
    autocomplete: 'family-name',
    maxLength: applyForMembership.lastName,
    isRequired: true,
  },
  {
    name: 'email',
    type: 'email',
    autocomplete: 'email',
    inputmode: 'email',
    maxLength: applyForMembership.email,
    isRequired: true,
    isWide: true,
    hint: 'Public:Details:EmailHint',
  },
  {
    name: 'phone',
    type: 'tel',
    autocomplete: 'tel',
    inputmode: 'tel',
    maxLength: applyForMembership.phone,
  },
  {
    name: 'profession',
    autocomplete: 'organization-title',
    maxLength: applyForMembership.profession,
  },
  {
    name: 'company',
    autocomplete: 'organization',
    maxLength: applyForMembership.company,
    isWide: true,
  },
  { name: 'postcode', autocomplete: 'postal-code', maxLength: applyForMembership.postcode },
  { name: 'town', autocomplete: 'address-level2', maxLength: applyForMembership.town },
];

export const messageField: DetailField = {
  name: 'message',
  type: 'textarea',
  maxLength: applyForMembership.message,
  isWide: true,
};

/** The fields with a fault, and the key of the text that says which. */
export function faultsIn(values: Draft, consent: boolean): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { name, isRequired } of detailFields) {
    if (isRequired && !values[name]?.trim()) faults[name] = `Public:Details:${name}:Required`;
  }
  if (!faults['email'] && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values['email']?.trim() ?? '')) {
    faults['email'] = 'Public:Details:email:Invalid';
  }
  if (!consent) faults['consent'] = 'Public:Details:consent:Required';
  return faults;
}

/** The application without its request id: trimmed, and without what was left empty. */
export function applicationOf(
  planId: string,
  values: Draft,
  asksForMessage: boolean,
  chapterIds: string[],
): Omit<ApplyForMembership, 'requestId'> {
  const fields = asksForMessage ? [...detailFields, messageField] : detailFields;
  const typed = fields
    .map(({ name }) => [name, values[name]?.trim() ?? ''] as const)
    .filter(([, value]) => value !== '');
  return { planId, ...Object.fromEntries(typed), chapterIds, consent: true } as Omit<
    ApplyForMembership,
    'requestId'
  >;
}
