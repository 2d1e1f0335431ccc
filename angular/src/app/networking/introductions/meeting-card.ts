import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ThreadMeeting } from '@api';
import { today } from '@shared/civil-days';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { Api } from '../../core/api';
import { Deeds } from '../shared/deeds';
import { MetButtons } from './met-buttons';

/** Whether the two have met, as one of them says. */
@Component({
  selector: 'gh-meeting-card',
  imports: [DayPipe, Icon, LocalizationPipe, MetButtons, TextPipe],
  template: `
    <section class="card" aria-labelledby="met">
      <h2 id="met">{{ 'Networking:Met:Title' | t: name() }}</h2>
      @if (meeting().state === 'open') {
        @if (meeting().askedOn > today) {
          <p class="because">
            {{ 'Networking:Met:AskedOn' | t: (meeting().askedOn | day: 'day') }}
          </p>
        }
        <gh-met-buttons dated [followUpId]="meeting().followUpId" (changed)="changed.emit()" />
        <p class="small muted">{{ '::Networking:Met:Why' | abpLocalization }}</p>
      } @else {
        <p class="row">
          @if (meeting().state === 'done') {
            <gh-icon name="circle-check" />
          }
          {{ 'Networking:Met:State:' + meeting().state | t: name() }}
        </p>
        <button type="button" class="btn sm" (click)="reopen()">
          {{ '::Networking:Change' | abpLocalization }}
        </button>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--gh-3);
    }
    section > .btn {
      justify-self: start;
    }
    gh-icon {
      color: var(--gh-good);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingCard {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  readonly meeting = input.required<ThreadMeeting>();
  readonly name = input.required<string>();
  readonly changed = output();

  protected readonly today = today();

  protected reopen(): void {
    const path = { id: this.meeting().followUpId };
    this.deeds.do(this.api.post('/api/networking/follow-ups/{id}/reopen', { path }), {
      then: () => this.changed.emit(),
    });
  }
}
