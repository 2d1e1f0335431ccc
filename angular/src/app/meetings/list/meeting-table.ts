import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MeetingRow } from '@api';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe } from '@shared/texts/texts';
import { MeetingTimePipe } from '../civil-date';
import { MeetingStatePill } from '../meeting-state';

/** Meetings as rows, on a phone as cards; the whole row opens the meeting. */
@Component({
  selector: 'gh-meeting-table',
  imports: [
    CountPipe,
    CountedTextPipe,
    Icon,
    LocalizationPipe,
    MeetingStatePill,
    MeetingTimePipe,
    RouterLink,
  ],
  templateUrl: './meeting-table.html',
  styleUrls: ['../../shared/linked-rows.css', './meeting-table.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingTable {
  readonly meetings = input.required<MeetingRow[]>();
}
