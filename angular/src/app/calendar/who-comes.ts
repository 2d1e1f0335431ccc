import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyMeeting } from '@api';
import { CountedTextPipe } from '@shared/texts/texts';
import { apiResource } from '../core/api';
import { Avatar } from '../shared/avatar';
import { latest } from '../shared/latest';
import { Pager } from '../shared/pager';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';

/** Whom one will meet there. */
@Component({
  selector: 'gh-who-comes',
  imports: [Avatar, CountedTextPipe, LocalizationPipe, Pager, ProblemNote, RouterLink, Skeleton],
  template: `
    <section class="card flush" aria-labelledby="coming">
      <div class="head">
        <h2 id="coming">{{ '::Calendar:WhoComes' | abpLocalization }}</h2>
        <span class="small muted">{{ 'Calendar:Coming' | tCount: meeting().coming }}</span>
      </div>
      @if (page(); as page) {
        <ul>
          @for (person of page.items; track person.memberId) {
            <li>
              <gh-avatar [name]="person.name" [id]="person.memberId" size="sm" />
              <span class="text">
                <a [routerLink]="['/directory', person.memberId]">{{ person.name }}</a>
                <small>{{ person.company }}</small>
              </span>
              @if (person.guests) {
                <small>{{ 'Calendar:PlusGuests' | tCount: person.guests }}</small>
              }
            </li>
          } @empty {
            <li class="muted small">{{ '::Calendar:NobodyYet' | abpLocalization }}</li>
          }
          @if (meeting().visitors) {
            <li class="muted small">{{ 'Calendar:AndVisitors' | tCount: meeting().visitors }}</li>
          }
        </ul>
        @if (page.totalCount > size) {
          <gh-pager
            [total]="page.totalCount"
            [skip]="skip()"
            [size]="size"
            (moved)="skip.set($event)"
          />
        }
      } @else if (resource.error(); as error) {
        <gh-problem-note [error]="error" (retry)="resource.reload()" />
      } @else {
        <gh-skeleton [lines]="4" />
      }
    </section>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--gh-3);
      min-height: 3.25rem;
      padding: var(--gh-2) var(--gh-card);
      border-top: 1px solid var(--gh-line);
    }
    .text {
      flex: 1;
      min-width: 0;
    }
    a {
      color: inherit;
      font-weight: 600;
    }
    small {
      display: block;
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhoComesList {
  readonly meeting = input.required<MyMeeting>();

  protected readonly size = 12;
  protected readonly skip = signal(0);
  private readonly asked = computed(() => ({
    id: this.meeting().id,
    coming: this.meeting().coming,
    skip: this.skip(),
  }));
  /** Asked again whenever the number changes. */
  protected readonly resource = apiResource('/api/meetings/mine/{id}/coming', () => ({
    path: { id: this.asked().id },
    query: { skipCount: this.asked().skip, maxResultCount: this.size },
  }));
  protected readonly page = latest(this.resource);
}
