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
import { LocalizationPipe } from '@abp/ng.core';
import type { ChapterDetails } from '@api';
import { TextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Toasts } from '../../core/toasts';
import { Chips } from '../../shared/chips';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { asked, chapterRules, ChaptersApi } from '../chapters-api';
import { type Choice, SearchSelect } from '../shared/search-select';
import {
  type ChapterForm,
  chapterForm,
  chapterKinds,
  requireParent,
  toDraft,
} from './chapter-form';

/** A new chapter, or what an existing one says of itself. */
@Component({
  selector: 'gh-chapter-editor',
  imports: [
    Chips,
    Field,
    FormDialog,
    Input,
    LocalizationPipe,
    ReactiveFormsModule,
    SearchSelect,
    TextPipe,
  ],
  templateUrl: './chapter-editor.html',
  styleUrl: './chapter-editor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterEditor implements OnInit {
  private readonly toasts = inject(Toasts);
  private readonly builder = inject(FormBuilder);
  private readonly requestId = crypto.randomUUID();
  private readonly dialog = viewChild.required(FormDialog);

  readonly chapter = input<ChapterDetails | null>(null);
  readonly parent = input<Choice | null>(null);
  readonly saved = output<ChapterDetails>();
  readonly closed = output();

  protected readonly api = inject(ChaptersApi);
  protected readonly findChapters = this.api.findWhere('manage');
  protected readonly kinds = chapterKinds;
  protected form!: ChapterForm;
  private readonly managed = apiResource('/api/chapters/reach', () =>
    this.chapter() ? undefined : { query: asked('manage') },
  );
  private readonly reach = computed(() =>
    this.managed.hasValue() ? this.managed.value() : undefined,
  );
  protected readonly mayStandAtTop = computed(() => this.reach()?.isWhole ?? true);

  constructor() {
    effect(() => {
      const { parent } = this.form.controls;
      if (!this.mayStandAtTop()) requireParent(parent, this.reach()?.items[0]);
    });
  }

  ngOnInit(): void {
    this.form = chapterForm(this.builder, this.chapter(), this.parent());
    if (this.chapter()) this.form.controls.parent.disable();
  }

  protected save(): void {
    this.dialog().send(this.request(), chapterRules, saved => {
      this.toasts.say(this.chapter() ? '::Chapters:Saved' : '::Chapters:Founded');
      this.saved.emit(saved);
    });
  }

  private request() {
    const draft = toDraft(this.form.getRawValue());
    const chapter = this.chapter();
    if (chapter) {
      const { id, concurrencyStamp } = chapter;
      return this.api.revise(id, { ...draft, concurrencyStamp });
    }
    const parentId = this.form.controls.parent.value?.id ?? null;
    return this.api.found({ ...draft, parentId, requestId: this.requestId });
  }
}
