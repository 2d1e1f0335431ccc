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
import type { LeaveCard, LeaveChange } from '@api';
import { addDays, today } from '@shared/civil-days';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../shared/field';
import { FormDialog } from '../shared/form-dialog';
import { LeavesApi, type LeaveSide } from './leaves-api';

/** Somebody is back sooner than was agreed. */
@Component({
  selector: 'gh-end-leave-dialog',
  imports: [DayPipe, Field, FormDialog, Input, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'Leaves:EndTitle' | t"
      [action]="'Leaves:End' | t"
      (submitted)="send()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ 'Leaves:EndWhy' | t: (leave().to | day) }}</p>
      <gh-field label="::Leaves:LastDay" [control]="form.controls.lastDay">
        <input
          ghInput
          type="date"
          formControlName="lastDay"
          [min]="leave().from"
          [max]="latest()"
        />
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EndLeaveDialog implements OnInit {
  private readonly api = inject(LeavesApi);
  private readonly dialog = viewChild.required(FormDialog);

  readonly leave = input.required<LeaveCard>();
  readonly side = input.required<LeaveSide>();
  readonly done = output<LeaveChange>();
  readonly closed = output();

  protected readonly latest = computed(() => addDays(this.leave().to, -1));
  protected readonly form = inject(FormBuilder).nonNullable.group({
    lastDay: ['', Validators.required],
  });

  ngOnInit(): void {
    const [first, now] = [this.leave().from, today()];
    const earliest = now > first ? now : first;
    this.form.setValue({ lastDay: earliest < this.latest() ? earliest : this.latest() });
  }

  protected send(): void {
    const request = this.api.end(this.side(), this.leave().id, this.form.getRawValue().lastDay);
    this.dialog().send(request, { LeaveEndInvalid: 'lastDay' }, change => this.done.emit(change));
  }
}
