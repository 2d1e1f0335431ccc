import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RosterLine } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { Avatar } from '../../shared/avatar';
import { StandingPill } from '../../shared/standing';
import { TextPipe } from '@shared/texts/texts';
import type { RowSelection } from './row-selection';

/** The roster on a phone: one card per member, the whole card opens them, for those who may. */
@Component({
  selector: 'gh-roster-cards',
  imports: [Avatar, DayPipe, MoneyPipe, NgTemplateOutlet, RouterLink, StandingPill, TextPipe],
  template: `
    <ul>
      @for (line of lines(); track line.memberId) {
        <li [class.chosen]="chosen().has(line.memberId)">
          <label class="pick">
            <input
              type="checkbox"
              [checked]="chosen().has(line.memberId)"
              [disabled]="outdated()"
              [attr.aria-label]="'Roster:Select:One' | t: line.name"
              (click)="picked.emit({ event: $event, line })"
            />
          </label>
          @if (mayOpen()) {
            <a class="person" data-row [routerLink]="[line.memberId]">
              <ng-container [ngTemplateOutlet]="card" [ngTemplateOutletContext]="{ line }" />
            </a>
          } @else {
            <div class="person">
              <ng-container [ngTemplateOutlet]="card" [ngTemplateOutletContext]="{ line }" />
            </div>
          }
        </li>
      }
    </ul>
    <ng-template #card let-line="line">
      <gh-avatar size="sm" [name]="line.name" [id]="line.memberId" />
      <span class="who">
        <b>{{ line.name }}</b>
        <small>{{ placeOf(line) }}</small>
      </span>
      <span class="state">
        <gh-standing [standing]="line.standing" [until]="line.standingUntil" />
        @if (line.owes; as debt) {
          <small class="num" [title]="debt.because">
            {{ 'Roster:OwesAmount' | t: (debt.amount | money) }}
            <span class="visually-hidden">{{ debt.because }}</span>
          </small>
        } @else {
          <small class="num">{{ line.paidThrough | day }}</small>
        }
      </span>
    </ng-template>
  `,
  styles: `
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      display: flex;
      border-bottom: 1px solid var(--gh-line);
    }
    .chosen {
      background: color-mix(in oklab, var(--gh-accent-soft) 45%, transparent);
    }
    .pick {
      display: grid;
      flex: none;
      place-items: center;
      width: 3rem;
      min-height: 2.75rem;
      cursor: pointer;
    }
    .person {
      display: flex;
      flex: 1;
      min-width: 0;
      align-items: center;
      gap: var(--gh-3);
      min-height: 4.25rem;
      padding: var(--gh-2) var(--gh-4) var(--gh-2) 0;
      color: inherit;
      text-decoration: none;
    }
    .who,
    .state {
      display: grid;
      min-width: 0;
      line-height: 1.4;
    }
    .who {
      flex: 1;
    }
    .state {
      justify-items: end;
      gap: 2px;
    }
    b {
      font-weight: 600;
    }
    small {
      overflow: hidden;
      color: var(--gh-muted);
      font-size: var(--gh-text-xs);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RosterCards {
  readonly lines = input.required<RosterLine[]>();
  readonly mayOpen = input(false);
  readonly chosen = input.required<RowSelection>();
  readonly outdated = input(false);
  readonly picked = output<{ event: Event; line: RosterLine }>();

  protected placeOf({ planName, chapterName, town }: RosterLine): string {
    return [planName, chapterName || town].filter(Boolean).join(', ');
  }
}
