import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { RuleLine } from '@api';
import { Icon } from '@shared/icons/icon';
import { TextPipe, Texts } from '@shared/texts/texts';
import { map, startWith, switchMap } from 'rxjs';
import { Input } from '../../shared/field';
import { problemText } from '../../shared/form-problems';
import { keyOf } from './rules-form';

/** A number or a yes or no: what it means at its left, what holds and what is usual at its right. */
@Component({
  selector: 'gh-rule-line',
  imports: [Icon, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  templateUrl: './rule-line.html',
  styleUrl: './rule-line.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RuleLineField {
  private readonly texts = inject(Texts);

  readonly rule = input.required<RuleLine>();
  readonly control = input.required<FormControl<number | null> | FormControl<boolean>>();
  readonly usualChosen = output();

  protected readonly id = computed(() => `rule-${keyOf(this.rule())}`);
  private readonly state = toSignal(
    toObservable(this.control).pipe(
      switchMap(control =>
        control.events.pipe(
          startWith(null),
          map(() => ({ value: control.value, problem: problemText(control, this.texts) })),
        ),
      ),
    ),
  );
  protected readonly isOn = computed(() => this.state()?.value === true);
  protected readonly problem = computed(() => this.state()?.problem ?? null);
  protected readonly isUsual = computed(() => {
    const { kind, usual } = this.rule();
    return this.state()?.value === (kind === 'number' ? usual.number : usual.isOn);
  });
  protected readonly usual = computed(() => {
    const { kind, usual, unit } = this.rule();
    if (kind === 'number') return `${usual.number} ${unit}`;
    return this.texts.t(usual.isOn ? 'Rules:Yes' : 'Rules:No');
  });
  protected readonly described = computed(
    () => `${this.id()}-meaning${this.problem() ? ` ${this.id()}-problem` : ''}`,
  );
  /** One control for both kinds of input; the template knows which it is. */
  protected readonly typed = computed(() => this.control() as FormControl);
}
