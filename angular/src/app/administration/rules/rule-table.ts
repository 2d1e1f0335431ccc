import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { RuleLine, RuleOption } from '@api';
import { Icon } from '@shared/icons/icon';
import { TextPipe, Texts } from '@shared/texts/texts';
import { map, startWith, switchMap } from 'rxjs';
import { problemText } from '../../shared/form-problems';
import { choicesUpTo, strictest } from './choices';
import { isSame, keyOf, type RulesForm, type Table, valueIn } from './rules-form';

/** Rules that choose something for every field: a row for the field, a column for the rule. */
@Component({
  selector: 'gh-rule-table',
  imports: [Icon, LocalizationPipe, ReactiveFormsModule, TextPipe],
  templateUrl: './rule-table.html',
  styleUrl: './rule-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RuleTable {
  private readonly texts = inject(Texts);

  readonly rules = input.required<RuleLine[]>();
  readonly form = input.required<RulesForm>();
  readonly usualChosen = output<RuleLine>();

  private readonly changed = toSignal(
    toObservable(this.form).pipe(
      switchMap(form =>
        form.events.pipe(
          startWith(null),
          map(() => ({ form })),
        ),
      ),
    ),
  );

  protected readonly fields = computed(() => this.rules()[0].fields ?? []);
  protected readonly columns = computed(() => {
    const form = this.changed()?.form ?? this.form();
    return this.rules().map(rule => ({
      rule,
      id: `rule-${keyOf(rule)}`,
      table: form.controls[keyOf(rule)] as Table,
      isUsual: isSame(valueIn(form, rule), rule.usual),
      problem: problemText(form.controls[keyOf(rule)], this.texts),
      options: this.optionsOf(form, rule),
    }));
  });

  /** What is open to more people than another table lets through follows it, so that what is shown is what holds. */
  protected follow(changed: RuleLine, field: string): void {
    const widest = this.chosen(this.form(), changed.name, field);
    for (const rule of this.rules().filter(({ within }) => within === changed.name)) {
      const control = this.tableOf(this.form(), rule.name)?.controls[field];
      if (control && widest) control.setValue(strictest(rule, widest, control.value));
    }
  }

  private optionsOf(form: RulesForm, rule: RuleLine): Record<string, RuleOption[]> {
    const options = this.fields().map(({ name }) => [
      name,
      choicesUpTo(
        rule,
        rule.within ? this.chosen(form, rule.within, name) : null,
        this.chosen(form, rule.name, name) ?? '',
      ),
    ]);
    return Object.fromEntries(options);
  }

  private chosen(form: RulesForm, name: string, field: string): string | null {
    return this.tableOf(form, name)?.controls[field]?.value ?? null;
  }

  private tableOf(form: RulesForm, name: string): Table | undefined {
    return form.controls[keyOf({ name })] as Table | undefined;
  }
}
