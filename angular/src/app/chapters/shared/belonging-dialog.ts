import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import type { MemberChapters } from '@api';
import { today } from '@shared/civil-days';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { ChaptersApi, moveRules } from '../chapters-api';
import { type Choice, SearchSelect } from './search-select';

/** Lets somebody change their primary chapter from a day on, or belong to a further one; both can be undone. */
@Component({
  selector: 'gh-belonging-dialog',
  imports: [Field, FormDialog, Input, ReactiveFormsModule, SearchSelect, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="words() + ':Title' | t: member().text"
      [action]="words() + ':Do' | t"
      (submitted)="send()"
      (closed)="closed.emit()"
    >
      <p class="because">
        {{ words() + (from() ? ':WhyFrom' : ':Why') | t: from()?.text }}
      </p>
      <gh-field [label]="'::' + words() + ':Where'" [control]="form.controls.chapter">
        <gh-search-select
          formControlName="chapter"
          [label]="'::' + words() + ':Where'"
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
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BelongingDialog {
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly dialog = viewChild.required(FormDialog);

  readonly member = input.required<Choice>();
  /** Where the person is now, when they are to leave it for another. */
  readonly from = input<Choice | null>(null);
  readonly kind = input.required<'Transfer' | 'Further'>();
  readonly closed = output();

  protected readonly api = inject(ChaptersApi);
  protected readonly findChapters = this.api.findWhere('manage');
  protected readonly words = computed(() => `Chapters:${this.kind()}`);
  protected readonly form = inject(FormBuilder).group({
    chapter: [null as Choice | null, Validators.required],
    day: [today(), Validators.required],
  });

  protected send(): void {
    const { chapter, day } = this.form.getRawValue();
    if (!chapter || !day) return;
    this.dialog().send(this.request(chapter.id, day), moveRules, now => {
      const said = this.texts.t(`${this.words()}:Done`, this.member().text, chapter.text);
      this.toasts.undoable(said, () => this.undo(now, chapter.id));
    });
  }

  private request(chapterId: string, day: string) {
    const memberId = this.member().id;
    if (this.kind() === 'Further') return this.api.join(memberId, chapterId, day);
    const expectedChapterId = this.from()?.id ?? null;
    return this.api.transfer(memberId, { chapterId, expectedChapterId, effectiveOn: day });
  }

  private undo({ memberId, affiliations }: MemberChapters, chapterId: string): void {
    const added = affiliations.find(line => line.chapterId === chapterId && line.mayUndo);
    if (!added) return;
    this.api
      .undo(memberId, added.id)
      .subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
