import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import type { ChapterDetails } from '@api';
import { today } from '@shared/civil-days';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { ChaptersApi, closingRules } from '../chapters-api';
import { type Choice, SearchSelect } from '../shared/search-select';

/** A chapter ends on a day, and its members go on somewhere; it can be opened again. */
@Component({
  selector: 'gh-close-dialog',
  imports: [CountedTextPipe, Field, FormDialog, Input, ReactiveFormsModule, SearchSelect, TextPipe],
  template: `
    <gh-form-dialog
      tone="danger"
      [formGroup]="form"
      [title]="'Chapters:CloseOne' | t: chapter().name"
      [action]="'Chapters:CloseDo' | t"
      (submitted)="close()"
      (closed)="closed.emit()"
    >
      <p class="because">
        {{
          chapter().members
            ? ('Chapters:CloseWhy' | tCount: chapter().members)
            : ('Chapters:CloseWhyEmpty' | t)
        }}
      </p>
      <gh-field label="::Chapters:LastDay" [control]="form.controls.lastDay">
        <input ghInput type="date" formControlName="lastDay" [min]="today" />
      </gh-field>
      <gh-field
        label="::Chapters:Successor"
        hint="::Chapters:SuccessorHint"
        [optional]="!chapter().members"
        [control]="form.controls.successor"
      >
        <gh-search-select
          formControlName="successor"
          label="::Chapters:Successor"
          [find]="findChapters"
          [invalid]="form.controls.successor.touched && form.controls.successor.invalid"
        />
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CloseDialog {
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly dialog = viewChild.required(FormDialog);

  readonly chapter = input.required<ChapterDetails>();
  readonly closed = output();

  protected readonly api = inject(ChaptersApi);
  protected readonly findChapters = this.api.findWhere('manage');
  protected readonly today = today();
  protected readonly form = inject(FormBuilder).group({
    lastDay: [this.today, Validators.required],
    successor: [null as Choice | null],
  });

  protected close(): void {
    const { id, name } = this.chapter();
    const { lastDay, successor } = this.form.getRawValue();
    const request = this.api.close(id, lastDay ?? this.today, successor?.id ?? null);
    this.dialog().send(request, closingRules, () => {
      this.toasts.undoable(this.texts.t('Chapters:ClosedOne', name), () => this.reopen(id));
    });
  }
  private reopen(id: string): void {
    this.api.reopen(id).subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
