import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { MeetingPlan, SeriesPreview as Preview } from '@api';
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
  readonly plan = input.required<MeetingPlan>();

  /** Only what decides on dates: the rest may be half typed. */
  protected readonly resource = httpResource<Preview>(() => {
    const plan = this.plan();
    const about = { title: '–', place: '–', description: null, link: null };
    const numbers = { seats: null, maxGuests: null };
    if (!plan.date || !plan.zone || plan.from.length !== 8) return undefined;
    return {
      url: '/api/meetings/preview',
      method: 'POST',
      body: { ...plan, ...about, ...numbers, mode: 'inPerson' },
    };
  });
  protected readonly preview = latest(this.resource);
  protected readonly problem = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error.cause ?? error).message : null;
  });
  protected readonly time = clockTime;
}
