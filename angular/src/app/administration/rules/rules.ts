import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import { ReactiveFormsModule, type FormControl } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { RuleChange, RuleGroup, RuleLine } from '@api';
import { Texts } from '@shared/texts/texts';
import { finalize } from 'rxjs';
import { Api, apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { isReady } from '../../shared/form-problems';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { RuleLineField } from './rule-line';
import { RuleTable } from './rule-table';
import { changesIn, choose, formOf, keyOf, type RulesForm } from './rules-form';
import { askBeforeLosing } from '../../shared/unsaved';

/** What the association decides for itself, with what follows from each number beside it. */
@Component({
  selector: 'gh-rules',
  imports: [
    LocalizationPipe,
    PageHead,
    ProblemNote,
    ReactiveFormsModule,
    RuleLineField,
    RuleTable,
    Skeleton,
  ],
  templateUrl: './rules.html',
  styleUrl: './rules.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Rules {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly resource = apiResource('/api/console/rules');
  protected readonly form = signal<RulesForm | null>(null);
  protected readonly changes = signal<RuleChange[]>([]);
  protected readonly isSaving = signal(false);

  /** What has been seen to hold: a change says what it was made from. */
  private seen: RuleGroup[] = [];

  constructor() {
    askBeforeLosing(() => this.changes().length > 0);
    effect(() => {
      if (this.resource.hasValue()) this.show(this.resource.value());
    });
  }

  protected lines({ rules }: RuleGroup): RuleLine[] {
    return rules.filter(({ kind }) => kind !== 'choices');
  }

  protected tables({ rules }: RuleGroup): RuleLine[] {
    return rules.filter(({ kind }) => kind === 'choices');
  }

  protected controlOf(rule: RuleLine): FormControl {
    return this.form()?.controls[keyOf(rule)] as FormControl;
  }

  protected takeUsual(rule: RuleLine): void {
    const form = this.form();
    if (form) choose(form, rule, rule.usual);
  }

  protected discard(): void {
    this.show(this.seen);
  }

  protected save(): void {
    const form = this.form();
    if (form && isReady(form) && !this.isSaving()) this.send(this.changes());
  }

  private show(groups: RuleGroup[]): void {
    this.seen = groups;
    const form = formOf(groups, ({ least, most }) =>
      this.texts.t('Rules:WholeNumber', least ?? 0, most ?? ''),
    );
    form.valueChanges.subscribe(() => this.changes.set(changesIn(form, this.seen)));
    this.form.set(form);
    this.changes.set([]);
  }

  private send(changes: RuleChange[]): void {
    this.isSaving.set(true);
    this.api
      .put('/api/console/rules', { body: { changes } })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: saved => {
          this.resource.set(saved);
          this.toasts.undoable('::Rules:Saved', () => this.send(changes.map(takenBack)));
        },
        error: (error: unknown) => this.explain(error),
      });
  }

  /** What was typed stays; where somebody else was quicker, the next try is made from what they have decided. */
  private explain(error: unknown): void {
    const form = this.form();
    if (!form) return;
    this.problems.show(form, error);
    this.api.get('/api/console/rules').subscribe({
      next: groups => {
        this.seen = groups;
        this.changes.set(changesIn(form, groups));
      },
      error: () => undefined,
    });
  }
}

const takenBack = ({ name, value, before }: RuleChange): RuleChange => ({
  name,
  value: before,
  before: value,
});
