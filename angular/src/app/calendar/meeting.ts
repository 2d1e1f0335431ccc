import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { address, type MyAnswer, type MyMeeting } from '@api';
import { Icon } from '@shared/icons/icon';
import { dayInWords, hoursOf, readersTime, zoneName } from '@shared/meetings/when';
import { TextPipe } from '@shared/texts/texts';
import { apiResource } from '../core/api';
import { latest } from '../shared/latest';
import { PageHead } from '../shared/page-head';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { AnswerButtons } from './answer-buttons';
import { Answering, isOpen, isTooMany, mostGuests, saidIn, standingOf } from './answering';
import { AnswerDetails } from './answer-details';
import { InviteForm } from './invite-form';
import { MyStanding } from './my-standing';
import { WhoComesList } from './who-comes';

/** A meeting as its members see it: when and where, one's own answer, who comes, whom one brings. */
@Component({
  selector: 'gh-meeting',
  imports: [
    AnswerButtons,
    AnswerDetails,
    Icon,
    InviteForm,
    LocalizationPipe,
    MyStanding,
    PageHead,
    ProblemNote,
    Skeleton,
    TextPipe,
    WhoComesList,
  ],
  templateUrl: './meeting.html',
  styleUrl: './meeting.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Meeting {
  private readonly answering = inject(Answering);

  readonly id = input.required<string>();

  protected readonly resource = apiResource('/api/meetings/mine/{id}', () => ({
    path: { id: this.id() },
  }));
  private readonly loaded = latest(this.resource);
  protected readonly meeting = linkedSignal(() => this.loaded());
  protected readonly file = computed(() =>
    address('/api/meetings/calendars/meetings/{id}.ics', { path: { id: this.id() } }),
  );
  protected readonly mostGuests = mostGuests;
  protected readonly isTooMany = isTooMany;
  protected readonly standing = computed(() => standingOf(this.meeting()?.answer));
  protected readonly isOpen = computed(() => {
    const meeting = this.meeting();
    return !!meeting && isOpen(meeting);
  });
  protected readonly when = computed(() => {
    const meeting = this.meeting();
    return (
      meeting && {
        day: dayInWords(meeting.date),
        hours: hoursOf(meeting),
        zone: zoneName(meeting),
        own: readersTime(meeting),
      }
    );
  });

  protected note(answer: MyAnswer): void {
    this.meeting.update(meeting => meeting && { ...meeting, answer });
    this.resource.reload();
  }

  protected addDetails(meeting: MyMeeting, details: { guests: number; note: string | null }): void {
    if (!meeting.answer) return;
    this.answering.send(meeting, { ...saidIn(meeting.answer), ...details }, answer =>
      this.note(answer),
    );
  }
}
