import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import type { MemberSelection } from '@api';
import { today } from '@shared/civil-days';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { map } from 'rxjs';
import { ChaptersApi } from '../../chapters/chapters-api';
import { type Choice, SearchSelect } from '../../chapters/shared/search-select';
import { apiResource } from '../../core/api';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { batchRules, BatchesApi } from './batches-api';
import { PreviewNote, servesNobody } from './preview-note';

/** Moves all who are chosen to another chapter from a day on; before, it says for whom that cannot be. */
@Component({
  selector: 'gh-move-members-dialog',
  imports: [
    CountedTextPipe,
    Field,
    FormDialog,
    Input,
    PreviewNote,
    ReactiveFormsModule,
    SearchSelect,
    TextPipe,
  ],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'Batches:Move:Title' | tCount: selection().count"
      [action]="'Batches:Move:Do' | t"
      [pointless]="isForNobody()"
      (submitted)="send()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ 'Batches:Move:Why' | t }}</p>
      <gh-field label="::Chapters:Transfer:Where" [control]="form.controls.chapter">
        <gh-search-select
          formControlName="chapter"
          label="::Chapters:Transfer:Where"
          [find]="findChapters"
          [invalid]="form.controls.chapter.touched && form.controls.chapter.invalid"
        />
      </gh-field>
      <gh-field
        label="::Chapters:FirstDay"
        hint="::Chapters:FirstDayHint"
        [control]="form.controls.day"
      >
        <input ghInput type="date" formControlName="day" />
      </gh-field>
      @if (asked()) {
        <gh-preview-note words="Batches:Move" [preview]="preview" [selection]="selection()" />
      }
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveMembersDialog {
  private readonly api = inject(BatchesApi);
  private readonly texts = inject(Texts);
  private readonly dialog = viewChild.required(FormDialog);
  private readonly requestId = crypto.randomUUID();

  readonly selection = input.required<MemberSelection>();
  readonly started = output<{ id: string; said: string }>();
  readonly closed = output();

  protected readonly findChapters = inject(ChaptersApi).findWhere('manage');
  protected readonly form = inject(FormBuilder).group({
    chapter: [null as Choice | null, Validators.required],
    day: [today(), Validators.required],
  });
  private readonly typed = toSignal(
    this.form.valueChanges.pipe(map(() => this.form.getRawValue())),
    { initialValue: this.form.getRawValue() },
  );
  protected readonly asked = computed(() => {
    const { chapter, day } = this.typed();
    return chapter && day
      ? { selectionId: this.selection().id, chapterId: chapter.id, effectiveOn: day }
      : undefined;
  });
  protected readonly preview = apiResource('/api/console/batches/moves/preview', () => {
    const query = this.asked();
    return query && { query };
  });

  protected readonly isForNobody = computed(() => !!this.asked() && servesNobody(this.preview));

  protected send(): void {
    const { chapter, day } = this.form.getRawValue();
    if (!chapter || !day) return;
    const request = this.api.move(this.requestId, this.selection().id, chapter.id, day);
    this.dialog().send(request, batchRules, ({ id }) => {
      const said = this.texts.count('Batches:Move:Begun', this.selection().count, chapter.text);
      this.started.emit({ id, said });
    });
  }
}
