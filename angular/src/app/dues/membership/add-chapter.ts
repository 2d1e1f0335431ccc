import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { Quote } from '@api';
import { MoneyPipe } from '@shared/format/money';
import { TextPipe } from '@shared/texts/texts';
import { type Choice, SearchSelect } from '../../chapters/shared/search-select';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { FurtherChaptersApi } from './further-chapters-api';
import { PriceLines } from './price-lines';

const rules = { ChapterNotOpen: 'chapter', FurtherChaptersNotOffered: 'chapter' };

/** A chapter besides those one belongs to: what it costs to the end of the term, and which. */
@Component({
  selector: 'gh-add-chapter',
  imports: [
    Field,
    LocalizationPipe,
    MoneyPipe,
    PriceLines,
    ReactiveFormsModule,
    SearchSelect,
    TextPipe,
  ],
  template: `
    <form
      class="card"
      novalidate
      aria-labelledby="add-chapter"
      [formGroup]="form"
      (ngSubmit)="add()"
    >
      <h2 id="add-chapter">{{ '::Membership:AddChapter' | abpLocalization }}</h2>
      <gh-price-lines [quote]="quote()" />
      <p class="because">{{ quote().sentence }}</p>
      <gh-field label="::Membership:AddChapterWhich" [control]="form.controls.chapter">
        <gh-search-select
          formControlName="chapter"
          label="::Membership:AddChapterWhich"
          [find]="find"
          [invalid]="form.controls.chapter.touched && form.controls.chapter.invalid"
        />
      </gh-field>
      <button type="submit" class="btn primary block" [attr.aria-busy]="isSending()">
        {{
          quote().total.minor
            ? ('Membership:AddChapterFor' | t: (quote().total | money))
            : ('::Membership:AddChapterFree' | abpLocalization)
        }}
      </button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gh-4);
    }
    h2 {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddChapter {
  private readonly api = inject(FurtherChaptersApi);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(Toasts);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly requestId = crypto.randomUUID();

  readonly quote = input.required<Quote>();
  /** It cost nothing and is joined already. */
  readonly added = output();

  protected readonly isSending = signal(false);
  protected readonly find = (filter: string) => this.api.find(filter);
  protected readonly form = inject(FormBuilder).group({
    chapter: [null as Choice | null, Validators.required],
  });

  protected add(): void {
    const { chapter } = this.form.getRawValue();
    if (!isReady(this.form) || !chapter || this.isSending()) return;
    this.isSending.set(true);
    this.api.add(this.requestId, chapter.id).subscribe({
      next: ({ url }) =>
        this.quote().total.minor ? this.window?.location.assign(url) : this.done(),
      error: (error: unknown) => {
        this.isSending.set(false);
        this.problems.show(this.form, error, rules);
      },
    });
  }

  private done(): void {
    this.isSending.set(false);
    this.form.reset();
    this.toasts.say('::Membership:ChapterAdded');
    this.added.emit();
  }
}
