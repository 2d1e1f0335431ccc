import type { RuleGroup, RuleLine, RuleValue } from '@api';
import { choicesUpTo, strictest } from './choices';
import { changesIn, choose, formOf, keyOf, type Table } from './rules-form';

const value = (some: Partial<RuleValue>): RuleValue => ({
  number: null,
  isOn: null,
  choices: null,
  ...some,
});
const options = (...names: string[]) => names.map(name => ({ name, title: name }));
const unsaid = { least: null, most: null, unit: null, within: null, fields: null, choices: null };
const words = { ...unsaid, title: 'A rule', meaning: 'What it means.', isUsual: true };

const grace: RuleLine = {
  ...words,
  name: 'GroupHub.Dues.GraceDays',
  kind: 'number',
  value: value({ number: 21 }),
  usual: value({ number: 21 }),
  least: 0,
  most: 365,
  unit: 'days',
};
const counts: RuleLine = {
  ...words,
  name: 'GroupHub.Dues.GraceCounts',
  kind: 'switch',
  value: value({ isOn: false }),
  usual: value({ isOn: true }),
};
const limits: RuleLine = {
  ...words,
  name: 'GroupHub.Members.AudienceLimits',
  kind: 'choices',
  value: value({ choices: { email: 'public', phone: 'public' } }),
  usual: value({ choices: { email: 'public', phone: 'public' } }),
  fields: options('email', 'phone'),
  choices: options('nobody', 'connections', 'members', 'public'),
};
const groups: RuleGroup[] = [{ name: 'All', title: 'All', rules: [grace, counts, limits] }];
const form = () => formOf(groups, ({ least, most }) => `From ${String(least)} to ${String(most)}.`);

describe('the form of rules', () => {
  it('calls each rule what the server calls it where something is wrong', () => {
    expect(keyOf(grace)).toBe('graceDays');
    expect(Object.keys(form().controls)).toEqual(['graceDays', 'graceCounts', 'audienceLimits']);
  });

  it('has nothing to save until something differs, and nothing again when it is put back', () => {
    const filled = form();
    expect(changesIn(filled, groups)).toEqual([]);

    filled.controls['graceDays'].setValue(30 as never);
    expect(changesIn(filled, groups)).toEqual([
      { name: grace.name, value: value({ number: 30 }), before: grace.value },
    ]);

    filled.controls['graceDays'].setValue(21 as never);
    expect(changesIn(filled, groups)).toEqual([]);
  });

  it('says a whole table when one of its fields differs', () => {
    const filled = form();
    (filled.controls['audienceLimits'] as Table).controls['phone'].setValue('members');

    expect(changesIn(filled, groups)[0].value?.choices).toEqual({
      email: 'public',
      phone: 'members',
    });
  });

  it('refuses what is no whole number within the bounds, in the words of the page', () => {
    const days = form().controls['graceDays'];
    for (const wrong of [null, -1, 366, 1.5]) {
      days.setValue(wrong as never);
      expect(days.errors).toEqual({ server: 'From 0 to 365.' });
    }
    days.setValue(0 as never);
    expect(days.valid).toBe(true);
  });

  it('goes back to the default of any kind', () => {
    const filled = form();
    choose(filled, counts, counts.usual);
    choose(filled, limits, value({ choices: { email: 'nobody', phone: 'public' } }));

    expect(changesIn(filled, groups).map(change => change.value)).toEqual([
      value({ isOn: true }),
      value({ choices: { email: 'nobody', phone: 'public' } }),
    ]);
  });
});

describe('a table within another', () => {
  const names = (widest: string | null, chosen: string) =>
    choicesUpTo(limits, widest, chosen).map(choice => choice.name);

  it('offers no more than the other lets through, and what is chosen in any case', () => {
    expect(names(null, 'nobody')).toEqual(['nobody', 'connections', 'members', 'public']);
    expect(names('members', 'nobody')).toEqual(['nobody', 'connections', 'members']);
    expect(names('nobody', 'public')).toEqual(['nobody', 'public']);
  });

  it('follows a limit that becomes stricter, and stays where it is stricter already', () => {
    expect(strictest(limits, 'members', 'public')).toBe('members');
    expect(strictest(limits, 'members', 'connections')).toBe('connections');
  });
});
