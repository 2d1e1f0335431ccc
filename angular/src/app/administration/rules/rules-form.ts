import { FormControl, FormGroup, type ValidatorFn } from '@angular/forms';
import type { RuleChange, RuleGroup, RuleLine, RuleValue } from '@api';

export type Table = FormGroup<Record<string, FormControl<string>>>;
export type RuleControl = FormControl<number | null> | FormControl<boolean> | Table;
export type RulesForm = FormGroup<Record<string, RuleControl>>;

/** What its control is called, and what the server calls it where something is wrong with it. */
export function keyOf(rule: Pick<RuleLine, 'name'>): string {
  const last = rule.name.split('.').at(-1) ?? rule.name;
  return last.charAt(0).toLowerCase() + last.slice(1);
}

export const rulesIn = (groups: readonly RuleGroup[]): RuleLine[] =>
  groups.flatMap(group => group.rules);

/** A form with what holds now; a number that is none says how it is right. */
export function formOf(
  groups: readonly RuleGroup[],
  wholeNumber: (rule: RuleLine) => string,
): RulesForm {
  const controls = rulesIn(groups).map(
    rule => [keyOf(rule), controlOf(rule, wholeNumber)] as const,
  );
  return new FormGroup(Object.fromEntries(controls));
}

/** What the form says is to hold. */
export function valueIn(form: RulesForm, rule: RuleLine): RuleValue {
  const value: unknown = form.controls[keyOf(rule)].getRawValue();
  if (rule.kind === 'choices')
    return { number: null, isOn: null, choices: value as RuleValue['choices'] };
  if (rule.kind === 'switch') return { number: null, isOn: value as boolean, choices: null };
  return { number: value as number | null, isOn: null, choices: null };
}

export function isSame(one: RuleValue, other: RuleValue): boolean {
  const fields = Object.entries(one.choices ?? {});
  return (
    one.number === other.number &&
    one.isOn === other.isOn &&
    fields.every(([field, choice]) => other.choices?.[field] === choice)
  );
}

/** Only what is different from what has been seen to hold. */
export const changesIn = (form: RulesForm, groups: readonly RuleGroup[]): RuleChange[] =>
  rulesIn(groups)
    .map(rule => ({ name: rule.name, value: valueIn(form, rule), before: rule.value }))
    .filter(({ value, before }) => !isSame(value, before));

/** Puts a value into the form as if it had been chosen there. */
export function choose(form: RulesForm, rule: RuleLine, value: RuleValue): void {
  const control = form.controls[keyOf(rule)];
  control.reset(formValue(rule, value) as never);
  control.markAsDirty();
}

function controlOf(rule: RuleLine, wholeNumber: (rule: RuleLine) => string): RuleControl {
  if (rule.kind === 'switch') return new FormControl(!!rule.value.isOn, { nonNullable: true });
  if (rule.kind === 'number')
    return new FormControl(rule.value.number, { validators: within(rule, wholeNumber(rule)) });
  const choices = Object.entries(rule.value.choices ?? {});
  return new FormGroup(
    Object.fromEntries(
      choices.map(([field, choice]) => [field, new FormControl(choice, { nonNullable: true })]),
    ),
  );
}

function within({ least, most }: RuleLine, message: string): ValidatorFn {
  return ({ value }) =>
    Number.isInteger(value) && value >= (least ?? 0) && value <= (most ?? value)
      ? null
      : { server: message };
}

const formValue = ({ kind }: RuleLine, value: RuleValue): unknown =>
  kind === 'choices' ? value.choices : kind === 'switch' ? value.isOn : value.number;
