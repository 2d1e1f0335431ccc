import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChapterDetails, OfficePeriod } from '@api';
import { Icon } from '@shared/icons/icon';
import { apiResource } from '../../core/api';
import { latest } from '../../shared/latest';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { ChaptersApi } from '../chapters-api';
import { AppointDialog } from '../shared/appoint-dialog';
import { OfficeDates } from '../shared/office-dates';
import { OfficeEnd } from '../shared/office-end';
import { officerRoles } from '../shared/offices';

const most = 50;

/** Who holds which office in one chapter, today and next; on demand, who did. */
@Component({
  selector: 'gh-chapter-officers',
  imports: [AppointDialog, Icon, LocalizationPipe, OfficeDates, OfficeEnd, ProblemNote, Skeleton],
  template: `
    <section class="card flush" aria-labelledby="officers" [attr.aria-busy]="list.isLoading()">
      <div class="head">
        <h2 id="officers">{{ '::Chapters:Officers' | abpLocalization }}</h2>
        @if (chapter().mayAppoint && chapter().state === 'open') {
          <button type="button" class="btn sm" (click)="isAppointing.set(true)">
            <gh-icon name="plus" />
            {{ '::Chapters:AppointDo' | abpLocalization }}
          </button>
        }
      </div>
      @if (list.error(); as error) {
        <gh-problem-note [error]="error" (retry)="list.reload()" />
      } @else if (page()) {
        <ul>
          @for (office of offices(); track office.id) {
            <li>
              <span class="who">
                <b>{{ office.name || ('::Person:Removed' | abpLocalization) }}</b>
                <span>{{ '::Officer:' + office.role | abpLocalization }}</span>
                <gh-office-dates [office]="office" />
              </span>
              @if (office.mayEnd && period() !== 'past') {
                <gh-office-end [office]="office" />
              }
            </li>
          } @empty {
            <li class="muted">{{ '::Chapters:NoOfficers:' + period() | abpLocalization }}</li>
          }
        </ul>
      } @else {
        <gh-skeleton [lines]="3" />
      }
      <button type="button" class="btn sm quiet" (click)="turn()">
        {{ '::Chapters:ShowOfficers:' + period() | abpLocalization }}
      </button>
    </section>
    @if (isAppointing()) {
      <gh-appoint-dialog
        [chapter]="{ id: chapter().id, text: chapter().name }"
        (closed)="isAppointing.set(false)"
      />
    }
  `,
  styles: `
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
      font-size: var(--gh-text-sm);
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--gh-3);
      padding: var(--gh-3) var(--gh-card);
      border-top: 1px solid var(--gh-line);
    }
    .who {
      display: grid;
      min-width: 0;
    }
    section > .btn {
      margin: 0 var(--gh-3) var(--gh-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterOfficers {
  private readonly api = inject(ChaptersApi);

  readonly chapter = input.required<ChapterDetails>();

  protected readonly period = signal<OfficePeriod>('present');
  protected readonly isAppointing = signal(false);
  protected readonly list = apiResource('/api/chapters/offices', () =>
    this.api.fresh({
      query: { chapterId: this.chapter().id, period: this.period(), maxResultCount: most },
    }),
  );
  protected readonly page = latest(this.list);

  /** In the order in which one speaks of them. */
  protected readonly offices = computed(() =>
    [...(this.page()?.items ?? [])].sort(
      (one, other) => officerRoles.indexOf(one.role) - officerRoles.indexOf(other.role),
    ),
  );

  protected turn(): void {
    this.period.update(period => (period === 'present' ? 'past' : 'present'));
  }
}
