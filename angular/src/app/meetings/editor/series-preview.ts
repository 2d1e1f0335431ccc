import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { LocalizationPipe } from '@abp/ng.core';
import type { MeetingPlan } from '@api';
import { Api } from '../../core/api';
import { problemOf } from '../../core/problems';
import { latest } from '../../shared/latest';
import { Skeleton } from '../../shared/skeleton';
import { clockTime, WeekdayPipe } from '../civil-date';

/** What the choices come to, reckoned by the server as it will later be: holidays and clocks included. */
@Component({
  selector: 'gh-series-preview',
  imports: [LocalizationPipe, Skeleton, WeekdayPipe],
  template: `
    <h2>{{ '::Preview:Title' | abpLocalization }}</h2>
    @if (problem(); as text) {
      <p class="because bad" role="status">{{ text }}</p>
    } @else if (preview(); as preview) {
      <p class="sentence" role="status">{{ preview.sentence }}</p>
      <ol [attr.aria-busy]="resource.isLoading()">
        @for (one of preview.dates; track one.date) {
          <li [class.off]="!one.takesPlace">
            <span class="day">{{ one.date | weekday }}</span>
            <span class="num">{{ time(one.from) }}–{{ time(one.to) }}</span>
            @if (one.note) {
              <small>
                {{ one.takesPlace ? '' : ('::Preview:Skipped' | abpLocalization) }} {{ one.note }}
              </small>
            }
          </li>
        }
      </ol>
    } @else {
      <gh-skeleton kind="text" [lines]="8" />
    }
  `,
  styleUrl: './series-preview.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeriesPreview {
  private readonly api = inject(Api);

  readonly plan = input.required<MeetingPlan>();

  protected readonly resource = rxResource({
    params: () => this.datesOf(this.plan()),
    stream: ({ params: body }) => this.api.post('/api/meetings/preview', { body }),
  });
  protected readonly preview = latest(this.resource);
  protected readonly problem = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error.cause ?? error).message : null;
  });
  protected readonly time = clockTime;

  /** Only what decides on dates: the rest may be half typed. */
  private datesOf(plan: MeetingPlan) {
    const about = { title: '–', place: '–', description: null, link: null };
    const numbers = { seats: null, maxGuests: null };
    const isTyped = plan.date && plan.zone && plan.from.length === 8;
    return isTyped ? { ...plan, ...about, ...numbers, mode: 'inPerson' as const } : undefined;
  }
}
