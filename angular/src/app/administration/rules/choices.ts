import type { RuleLine, RuleOption } from '@api';

/** The rule's choices from the strictest on: up to the widest that another table allows, and what is chosen in any case. */
export function choicesUpTo(rule: RuleLine, widest: string | null, chosen: string): RuleOption[] {
  const all = rule.choices ?? [];
  const last = all.findIndex(choice => choice.name === widest);
  return all.filter((choice, at) => last < 0 || at <= last || choice.name === chosen);
}

/** What is chosen, or else the widest choice that makes a difference. */
export function strictest(rule: RuleLine, widest: string, chosen: string): string {
  const reach = (name: string) => rule.choices?.findIndex(choice => choice.name === name) ?? 0;
  return reach(chosen) > reach(widest) ? widest : chosen;
}
