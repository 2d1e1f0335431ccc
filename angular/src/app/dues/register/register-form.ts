import { type FormBuilder, FormControl, type ValidatorFn, Validators } from '@angular/forms';
import type { Money, PlanCard, RegisterMember } from '@api';
import { paymentInHand, registerMember } from '@api/limits';
import { today } from '@shared/civil-days';
import type { Choice } from '../../chapters/shared/search-select';

/** How somebody who is registered by hand pays: they have, or they are sent the link. */
export type Paying = 'paid' | 'link';

export function registerForm(builder: FormBuilder, paying: Paying) {
  const line = (most: number, ...others: ValidatorFn[]) => [
    '',
    [Validators.maxLength(most), ...others],
  ];
  return builder.nonNullable.group({
    firstName: line(registerMember.firstName, Validators.required),
    lastName: line(registerMember.lastName, Validators.required),
    email: line(registerMember.email, Validators.required, Validators.email),
    phone: line(registerMember.phone),
    company: line(registerMember.company),
    profession: line(registerMember.profession),
    postcode: line(registerMember.postcode),
    town: line(registerMember.town),
    planId: ['', Validators.required],
    chapterIds: builder.array([chapterControl()]),
    paying,
    paidOn: [today(), Validators.required],
    reference: line(paymentInHand.reference, Validators.required),
  });
}

export type RegisterForm = ReturnType<typeof registerForm>;

export function chapterControl(): FormControl<Choice | null> {
  return new FormControl<Choice | null>(null);
}

/** The chapters that were chosen, each once, the primary one first. */
export function chosenChapters(choices: readonly (Choice | null)[]): string[] {
  return [...new Set(choices.map(choice => choice?.id).filter(id => id !== undefined))];
}

/** Whether the plan's price follows from how many chapters there are. */
export function pricedChapters(plan: PlanCard | undefined, count: number): number {
  return plan?.furtherChapterPrice ? count : 0;
}

/** What is sent, without what was left empty and without the id of the request. */
export function contentOf(
  form: RegisterForm,
  paid: Money | null,
  hasChapters: boolean,
): Omit<RegisterMember, 'requestId'> {
  const { chapterIds, paying: _paying, paidOn, reference, ...typed } = form.getRawValue();
  const lines = Object.entries(typed).map(([name, value]) => [name, value.trim()] as const);
  const filled = Object.fromEntries(lines.filter(([, value]) => value)) as typeof typed;
  return {
    ...filled,
    chapterIds: hasChapters ? chosenChapters(chapterIds) : [],
    payment: paid && { paidOn, amount: paid, reference: reference.trim() },
  };
}
