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
import type { Observable } from 'rxjs';
import { today } from '@shared/civil-days';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';

const rules = { DatesReversed: 'lastDay', LastPresident: 'lastDay', ChapterNeeded: 'lastDay' };

/** When something ends: an office, or belonging to a chapter. */
@Component({
  selector: 'gh-last-day-dialog',
  imports: [Field, FormDialog, Input, ReactiveFormsModule],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="title()"
      [action]="action()"
      (submitted)="end()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ why() }}</p>
      <gh-field label="::Chapters:LastDay" [control]="form.controls.lastDay">
        <input ghInput type="date" formControlName="lastDay" [min]="from()" />
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LastDayDialog implements OnInit {
  private readonly dialog = viewChild.required(FormDialog);

  readonly title = input.required<string>();
  readonly action = input.required<string>();
  readonly why = input.required<string>();
  /** Its first day; it cannot end before. */
  readonly from = input.required<string>();
  readonly request = input.required<(lastDay: string) => Observable<unknown>>();
  readonly done = output();
  readonly closed = output();

  protected readonly form = inject(FormBuilder).nonNullable.group({
    lastDay: ['', Validators.required],
  });

  ngOnInit(): void {
    const now = today();
    this.form.setValue({ lastDay: this.from() > now ? this.from() : now });
  }

  protected end(): void {
    const request = this.request()(this.form.getRawValue().lastDay);
    this.dialog().send(request, rules, () => this.done.emit());
  }
}
