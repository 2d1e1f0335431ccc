import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { VisitRow } from '@api';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { typedName } from '../../shared/typed-name';
import { MeetingsApi } from '../meetings-api';

/** What is erased does not come back, so the name is typed. */
@Component({
  selector: 'gh-erase-dialog',
  imports: [Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      tone="danger"
      [formGroup]="form"
      [title]="'VisitorList:EraseWhom' | t: row().name"
      [action]="'VisitorList:Erase' | t"
      (submitted)="erase()"
      (closed)="closed.emit()"
    >
      <p class="because warn">{{ '::VisitorList:EraseWhy' | abpLocalization }}</p>
      <gh-field label="::End:TypeName" [hint]="row().name" [control]="form.controls.typed">
        <input ghInput formControlName="typed" autocomplete="off" />
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EraseDialog implements OnInit {
  private readonly api = inject(MeetingsApi);
  private readonly dialog = viewChild.required(FormDialog);

  readonly row = input.required<VisitRow>();
  readonly erased = output();
  readonly closed = output();

  protected readonly form = inject(FormBuilder).nonNullable.group({ typed: '' });

  ngOnInit(): void {
    const { typed } = this.form.controls;
    typed.addValidators(typedName(this.row().name));
    typed.updateValueAndValidity();
  }

  protected erase(): void {
    this.dialog().send(this.api.forget(this.row().visitId), {}, () => this.erased.emit());
  }
}
