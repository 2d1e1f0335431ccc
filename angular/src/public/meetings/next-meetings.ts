import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { today } from '@shared/civil-days';
import { TextPipe } from '@shared/texts/texts';
import { ProblemText } from '../core/problem-text';
import { MeetingList } from './meeting-list';
import { MeetingsApi } from './meetings-api';

const shown = 4;
/** Some of today's may be over. */
const asked = 12;

/** The next meetings that visitors may come to, of one chapter where one is named; nothing at all where there are none. */
@Component({
  selector: 'gh-next-meetings',
  imports: [MeetingList, ProblemText, RouterLink, TextPipe],
  template: `
    @if (next.hasValue()) {
      @if (open().length) {
        <div class="row between baseline">
          <h2>{{ 'Public:Home:NextMeetings' | t }}</h2>
          <a class="small more" routerLink="/meetings" [queryParams]="{ chapter: chapter() }">{{
            'Public:Home:AllMeetings' | t
          }}</a>
        </div>
        <gh-meeting-list [meetings]="open()" />
      }
    } @else if (next.error(); as error) {
      <h2>{{ 'Public:Home:NextMeetings' | t }}</h2>
      <p class="muted"><gh-problem-text [error]="error" /></p>
    } @else if (next.isLoading()) {
      <span class="skeleton" aria-hidden="true"></span>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .skeleton {
      height: 17rem;
      border-radius: var(--gh-radius);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NextMeetings {
  private readonly api = inject(MeetingsApi);

  readonly chapter = input<string>();

  protected readonly next = resource({
    params: () => ({ chapterId: this.chapter() }),
    loader: ({ params, abortSignal }) =>
      this.api.list(
        { ...params, from: today(), to: today(60), maxResultCount: asked },
        abortSignal,
      ),
  });
  protected readonly open = computed(() =>
    this.next.hasValue()
      ? this.next
          .value()
          .items.filter(meeting => meeting.isOpen)
          .slice(0, shown)
      : [],
  );
}
