import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { Standing } from '@api';
import { expelMember } from '@api/limits';
import { today } from '@shared/civil-days';
import { TextPipe } from '@shared/texts/texts';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { typedName } from '../../shared/typed-name';
import { endRules, StandingApi } from './standing-api';

export type End = 'expel' | 'death';

/** An expulsion is told at once, and a death ends offices: so the name is typed. */
@Component({
  selector: 'gh-end-dialog',
  imports: [Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      tone="danger"
      [formGroup]="form"
      [title]="'End:' + end() + 'Whom' | t: name()"
      [action]="'End:' + end() + 'Do' | t"
      (submitted)="confirm()"
      (closed)="closed.emit()"
    >
      <p class="because bad">{{ '::End:' + end() + 'Why' | abpLocalization }}</p>
      @if (isExpulsion()) {
        <gh-field label="::Deed:Reason" hint="::End:ReasonHint" [control]="form.controls.reason">
          <textarea ghInput rows="3" formControlName="reason"></textarea>
        </gh-field>
      }
      <gh-field [label]="'::End:' + end() + 'Day'" [control]="form.controls.day">
        <input ghInput type="date" formControlName="day" [min]="earliest()" [max]="latest()" />
      </gh-field>
      <gh-field label="::End:TypeName" [hint]="name()" [control]="form.controls.typed">
        <input ghInput formControlName="typed" autocomplete="off" />
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EndDialog implements OnInit {
  private readonly api = inject(StandingApi);
  private readonly toasts = inject(Toasts);
  private readonly dialog = viewChild.required(FormDialog);

  readonly memberId = input.required<string>();
  readonly name = input.required<string>();
  readonly end = input.required<End>();
  readonly decided = output<Standing>();
  readonly closed = output();

  protected readonly isExpulsion = computed(() => this.end() === 'expel');
  protected readonly earliest = computed(() => (this.isExpulsion() ? today() : null));
  protected readonly latest = computed(() => (this.isExpulsion() ? null : today()));
  protected readonly form = inject(FormBuilder).nonNullable.group({
    reason: ['', Validators.maxLength(expelMember.reason)],
    day: [today(), Validators.required],
    typed: [''],
  });

  ngOnInit(): void {
    const { reason, typed } = this.form.controls;
    if (this.isExpulsion()) reason.addValidators(Validators.required);
    typed.addValidators(typedName(this.name()));
    reason.updateValueAndValidity();
    typed.updateValueAndValidity();
  }

  protected confirm(): void {
    const { reason, day } = this.form.getRawValue();
    const request = this.isExpulsion()
      ? this.api.expel(this.memberId(), day, reason.trim())
      : this.api.recordDeath(this.memberId(), day);
    this.dialog().send(request, endRules, ({ standing }) => {
      this.toasts.say(`::End:${this.end()}Done`);
      this.decided.emit(standing);
    });
  }
}
