import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import type { ChapterDetails } from '@api';
import { TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { asked, chapterRules, ChaptersApi } from '../chapters-api';
import { type Choice, SearchSelect } from '../shared/search-select';
import { requireParent } from './chapter-form';

/** Under another chapter, with all that stands below it; Undo puts it back. */
@Component({
  selector: 'gh-move-dialog',
  imports: [Field, FormDialog, ReactiveFormsModule, SearchSelect, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'Chapters:MoveOne' | t: chapter().name"
      [action]="'Chapters:Move' | t"
      (submitted)="move()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ 'Chapters:MoveWhy' | t }}</p>
      <gh-field
        label="::Chapters:Below"
        [optional]="mayStandAtTop()"
        [control]="form.controls.parent"
      >
        <gh-search-select
          formControlName="parent"
          label="::Chapters:Below"
          [placeholder]="mayStandAtTop() ? '::Chapters:AtTop' : '::App:TypeToSearch'"
          [find]="findChapters"
          [invalid]="form.controls.parent.touched && form.controls.parent.invalid"
        />
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveDialog implements OnInit {
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly dialog = viewChild.required(FormDialog);

  readonly chapter = input.required<ChapterDetails>();
  readonly closed = output();

  protected readonly api = inject(ChaptersApi);
  protected readonly findChapters = this.api.findWhere('manage');
  protected readonly form = inject(FormBuilder).group({ parent: [null as Choice | null] });
  private readonly before = computed(() => this.chapter().parentId);
  private readonly managed = apiResource('/api/chapters/reach', () => ({ query: asked('manage') }));
  protected readonly mayStandAtTop = computed(
    () => !this.managed.hasValue() || this.managed.value().isWhole,
  );

  constructor() {
    effect(() => {
      if (!this.mayStandAtTop()) requireParent(this.form.controls.parent, undefined);
    });
  }

  ngOnInit(): void {
    const parent = this.chapter().above.at(-1);
    this.form.setValue({ parent: parent ? { id: parent.id, text: parent.name } : null });
  }

  protected move(): void {
    const { id, name } = this.chapter();
    const before = this.before();
    const parent = this.form.value.parent;
    this.dialog().send(this.api.move(id, parent?.id ?? null), chapterRules, () => {
      const said = parent
        ? this.texts.t('Chapters:MovedBelow', name, parent.text)
        : this.texts.t('Chapters:MovedToTop', name);
      this.toasts.undoable(said, () => this.putBack(id, before));
    });
  }

  private putBack(id: string, parentId: string | null): void {
    this.api
      .move(id, parentId)
      .subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
