import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { Standing, StandingToday } from '@api';
import { suspendMember } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import type { Observable } from 'rxjs';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { endRules, StandingApi } from './standing-api';

export type Deed = 'suspend' | 'resign';

/** What has become of a membership, and how it is taken back. */
export interface Decided {
  deed: Deed;
  standing: Standing;
  undo: Observable<StandingToday>;
}

/** Asks what has to be known before a membership rests or ends. */
@Component({
  selector: 'gh-standing-dialog',
  imports: [Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'Deed:' + deed() + 'Whom' | t: name()"
      [action]="'Deed:' + deed() | t"
      (submitted)="decide()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ '::Deed:' + deed() + 'Why' | abpLocalization }}</p>
      @if (deed() === 'suspend') {
        <gh-field label="::Deed:Reason" hint="::Deed:ReasonHint" [control]="form.controls.reason">
          <textarea ghInput rows="3" formControlName="reason"></textarea>
        </gh-field>
      }
      <gh-field
        optional
        [label]="'::Deed:' + deed() + 'Day'"
        [hint]="'::Deed:' + deed() + 'DayHint'"
        [control]="form.controls.day"
      >
        <input ghInput type="date" formControlName="day" />
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingDialog implements OnInit {
  private readonly api = inject(StandingApi);
  private readonly dialog = viewChild.required(FormDialog);
  private readonly requestId = crypto.randomUUID();

  readonly memberId = input.required<string>();
  readonly name = input.required<string>();
  readonly deed = input.required<Deed>();
  readonly decided = output<Decided>();
  readonly closed = output();

  protected readonly form = inject(FormBuilder).nonNullable.group({
    reason: ['', Validators.maxLength(suspendMember.reason)],
    day: [''],
  });

  ngOnInit(): void {
    const { reason } = this.form.controls;
    if (this.deed() === 'suspend') reason.addValidators(Validators.required);
    reason.updateValueAndValidity();
  }

  protected decide(): void {
    const { reason, day } = this.form.getRawValue();
    const [id, deed] = [this.memberId(), this.deed()];
    const [request, undo] =
      deed === 'resign'
        ? [this.api.resign(id, day), this.api.takeBackResignation(id)]
        : [
            this.api.suspend(id, this.requestId, reason.trim(), day),
            this.api.takeBackSuspension(id, this.requestId),
          ];
    this.dialog().send(request, endRules, ({ standing }) =>
      this.decided.emit({ deed, standing, undo }),
    );
  }
}
