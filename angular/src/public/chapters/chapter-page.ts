import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  resource,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { Api } from '../core/api';
import { PageTitle } from '../core/page-title';
import { ProblemText } from '../core/problem-text';
import { RequestFailed } from '../core/request';
import { NextMeetings } from '../meetings/next-meetings';
import { ChapterCards } from './chapter-cards';

/** One chapter, as it shows itself to everybody. */
@Component({
  selector: 'gh-chapter-page',
  imports: [
    ChapterCards,
    CountedTextPipe,
    DayPipe,
    Icon,
    NextMeetings,
    ProblemText,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './chapter-page.html',
  styleUrl: './chapter-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterPage {
  private readonly api = inject(Api);

  readonly slug = input.required<string>();

  protected readonly page = resource({
    params: () => this.slug(),
    loader: ({ params, abortSignal }) => this.api.chapter(params, abortSignal),
  });
  protected readonly chapter = computed(() => (this.page.hasValue() ? this.page.value() : null));
  protected readonly isUnknown = computed(() => {
    const error = this.page.error();
    return [error, error?.cause].some(
      one => one instanceof RequestFailed && one.problem.kind === 'notFound',
    );
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const chapter = this.chapter();
      if (chapter) title.show(chapter.name);
    });
  }
}
