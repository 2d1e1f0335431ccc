import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChapterDetails } from '@api';
import { foundChapter } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Toasts } from '../../core/toasts';
import { Chips } from '../../shared/chips';
import { Clash } from '../../shared/clash';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { asked, chapterRules, ChaptersApi } from '../chapters-api';
import { type Choice, SearchSelect } from '../shared/search-select';
import {
  type ChapterForm,
  chapterForm,
  chapterKinds,
  chapterNames,
  requireParent,
  toDraft,
} from './chapter-form';

/** A new chapter, or what an existing one says of itself. */
@Component({
  selector: 'gh-chapter-editor',
  imports: [
    Chips,
    Clash,
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
  protected readonly limits = foundChapter;
  private readonly toasts = inject(Toasts);
  private readonly builder = inject(FormBuilder);
  private readonly requestId = crypto.randomUUID();
  private readonly dialog = viewChild.required(FormDialog);
  private readonly clash = viewChild<Clash<ChapterDetails>>(Clash);

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

  protected readonly names = chapterNames;
  /** The chapter as it was when what is typed here began, or as somebody else has left it since. */
  protected readonly seen = linkedSignal(() => this.chapter());
  protected readonly typed = (chapter: ChapterDetails) =>
    chapterForm(this.builder, chapter, this.parent()).getRawValue();

  protected save(): void {
    const seen = this.seen();
    this.dialog().send(
      this.request(),
      chapterRules,
      saved => {
        this.toasts.say(seen ? '::Chapters:Saved' : '::Chapters:Founded');
        this.saved.emit(saved);
      },
      error => !!seen && !!this.clash()?.meets(error, seen, this.api.find(seen.id)),
    );
  }

  private request() {
    const draft = toDraft(this.form.getRawValue());
    const chapter = this.seen();
    if (chapter) {
      const { id, concurrencyStamp } = chapter;
      return this.api.revise(id, { ...draft, concurrencyStamp });
    }
    const parentId = this.form.controls.parent.value?.id ?? null;
    return this.api.found({ ...draft, parentId, requestId: this.requestId });
  }
}
