import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { TimelineEntry } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import type { IconName } from '@shared/icons/names';
import { TextPipe } from '@shared/texts/texts';

const icons: Record<string, IconName> = {
  met: 'users',
  oneToOne: 'message-circle',
  message: 'mail',
  introduction: 'waypoints',
  referral: 'handshake',
  thanks: 'heart-handshake',
  help: 'hand-helping',
};

/** One row of moments, newest first. */
@Component({
  selector: 'gh-timeline-entries',
  imports: [DayPipe, Icon, LocalizationPipe, TextPipe],
  template: `
    <ol>
      @for (entry of entries(); track entry.touchId ?? entry.meetingId) {
        <li>
          <span class="sign"><gh-icon [name]="iconOf(entry)" /></span>
          <div class="grow">
            <p>
              <b>{{ sentenceOf(entry) | t: entry.meetingTitle ?? '' : name() }}</b>&ngsp;
              <span class="small muted">{{ entry.at | day }}</span>
            </p>
            @if (entry.text; as text) {
              <p class="small text">{{ text }}</p>
            }
          </div>
          @if (entry.touchId; as id) {
            <button
              type="button"
              class="btn sm quiet icon"
              [attr.aria-label]="'::Networking:Timeline:Erase' | abpLocalization"
              (click)="erased.emit(id)"
            >
              <gh-icon name="x" />
            </button>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--gh-3);
      padding: var(--gh-3) 0;
      border-top: 1px solid var(--gh-line);
    }
    li:first-child {
      border: 0;
      padding-top: 0;
    }
    .sign {
      flex: none;
      display: grid;
      place-items: center;
      width: 2rem;
      height: 2rem;
      border-radius: 50%;
      background: var(--gh-sunken);
      color: var(--gh-muted);
      --gh-icon: 1rem;
    }
    b {
      font-weight: 550;
    }
    .text {
      white-space: pre-line;
    }
    .btn.icon {
      color: var(--gh-muted);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TimelineEntries {
  readonly entries = input.required<readonly TimelineEntry[]>();
  readonly name = input.required<string>();
  readonly erased = output<string>();

  protected iconOf(entry: TimelineEntry): IconName {
    return icons[entry.kind ?? ''] ?? 'calendar';
  }

  protected sentenceOf({ kind, isFromMe, meetingTitle }: TimelineEntry): string {
    if (!kind) return `Networking:Entry:${meetingTitle ? 'meeting' : 'someMeeting'}`;
    return `Networking:Entry:${kind}:${isFromMe ? 'mine' : 'theirs'}`;
  }
}
