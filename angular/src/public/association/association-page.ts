import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CountPipe } from '@shared/format/plural';
import { MoneyPipe } from '@shared/format/money';
import { Api } from '../core/api';
import { Association } from '../core/association';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { ChapterTeasers } from './chapter-teasers';
import { NextMeetings } from '../meetings/next-meetings';
import { NewestMembers } from './newest-members';
import { PlanTeasers } from './plan-teasers';
import { SearchBox } from './search-box';
import { termText } from '../join/term-text';
import { Texts } from '@shared/texts/texts';

/** What the association promises, who is in it, and how to come in. */
@Component({
  selector: 'gh-association-page',
  imports: [
    ChapterTeasers,
    CountPipe,
    CountedTextPipe,
    MoneyPipe,
    NewestMembers,
    NextMeetings,
    PlanTeasers,
    RouterLink,
    SearchBox,
    TextPipe,
  ],
  templateUrl: './association-page.html',
  styleUrl: './association-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AssociationPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);

  protected readonly page = inject(Association).page;
  protected readonly plans = resource({ loader: ({ abortSignal }) => this.api.plans(abortSignal) });
  protected readonly promise = computed(() => this.page()?.tagline || this.page()?.name || '');
  protected readonly fromTerm = computed(() =>
    termText(this.page()?.fromTermMonths ?? 12, this.texts),
  );
  protected readonly numbers = computed(() => {
    const page = this.page();
    if (!page) return [];
    return [
      { value: page.memberCount, text: 'Public:Home:Members' },
      { value: page.joinedLastMonth, text: 'Public:Home:Joined' },
      page.chapterCount > 0
        ? { value: page.chapterCount, text: 'Public:Home:Chapters' }
        : { value: page.townCount, text: 'Public:Home:Towns' },
      { value: page.publicMemberCount, text: 'Public:Home:Listed' },
    ].filter(number => number.value > 0);
  });
}
