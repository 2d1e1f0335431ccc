import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { address, type PublicMeeting } from '@api';
import { Icon } from '@shared/icons/icon';
import { dayInWords, hoursOf, readersTime, zoneName } from '@shared/meetings/when';
import { TextPipe, Texts } from '@shared/texts/texts';
import { seatsText } from './seats-text';

/** When and where a meeting is, and whether there is room. */
@Component({
  selector: 'gh-meeting-facts',
  imports: [Icon, TextPipe],
  template: `
    <dl>
      <div>
        <dt>
          <gh-icon name="calendar" /><span class="visually-hidden">{{ 'Calendar:When' | t }}</span>
        </dt>
        <dd>
          <b>{{ when().day }}</b>
          <span>{{ when().hours }}</span>
          @if (when().own; as own) {
            <span>{{ 'Calendar:InZone' | t: when().zone }}</span>
            <span class="because">{{ 'Calendar:YourTime' | t: own }}</span>
          }
        </dd>
      </div>
      <div>
        <dt>
          <gh-icon [name]="meeting().mode === 'online' ? 'globe' : 'map-pin'" /><span
            class="visually-hidden"
            >{{ 'Calendar:Where' | t }}</span
          >
        </dt>
        <dd>
          <b>{{ meeting().place || ('Calendar:Mode:' + meeting().mode | t) }}</b>
          @if (link(); as link) {
            <a [href]="link" rel="noopener" target="_blank">{{ 'Calendar:JoinOnline' | t }}</a>
          } @else if (meeting().mode !== 'inPerson') {
            <span>{{ 'Calendar:LinkLater:' + meeting().mode | t }}</span>
          }
        </dd>
      </div>
      <div>
        <dt>
          <gh-icon name="users" /><span class="visually-hidden">{{ 'Calendar:Seats' | t }}</span>
        </dt>
        <dd>
          <b>{{ seats() }}</b>
          @if (meeting().chapterName; as chapter) {
            <span>{{ chapter }}</span>
          }
        </dd>
      </div>
    </dl>
    <a class="btn sm" [href]="file()" download="meeting.ics">
      <gh-icon name="calendar" />{{ 'Calendar:AddToCalendar' | t }}
    </a>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: var(--gh-4);
    }
    dl {
      display: grid;
      gap: var(--gh-4);
      width: 100%;
    }
    dl > div {
      display: flex;
      gap: var(--gh-3);
    }
    dt {
      color: var(--gh-muted);
    }
    dd {
      display: grid;
      gap: 2px;
      min-width: 0;
    }
    dd span {
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingFacts {
  private readonly texts = inject(Texts);

  readonly meeting = input.required<PublicMeeting>();
  /** Where to join online, for who has a seat. */
  readonly link = input<string | null>();

  protected readonly file = computed(() =>
    address('/api/meetings/calendars/meetings/{id}.ics', { path: { id: this.meeting().id } }),
  );
  protected readonly when = computed(() => ({
    day: dayInWords(this.meeting().date),
    hours: hoursOf(this.meeting()),
    zone: zoneName(this.meeting()),
    own: readersTime(this.meeting()),
  }));
  protected readonly seats = computed(() => seatsText(this.meeting(), this.texts));
}
