import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyWeek, WeekSuggestion } from '@api';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { Deeds } from '../networking/shared/deeds';
import { Api } from '../core/api';
import { MetButtons } from '../networking/introductions/met-buttons';
import { PersonLine } from '../networking/shared/person-line';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { addressOf } from './suggestion-address';

/** Whom to speak to this week, and why; with the button that does it. */
@Component({
  selector: 'gh-week',
  imports: [
    Icon,
    LocalizationPipe,
    MetButtons,
    PersonLine,
    ProblemNote,
    RouterLink,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './week.html',
  styleUrl: './week.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Week {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);
  private readonly router = inject(Router);

  readonly week = input.required<MyWeek | undefined>();
  readonly error = input<unknown>();
  readonly changed = output();

  protected readonly isExplained = signal(false);

  protected open(suggestion: WeekSuggestion): void {
    const { path, params } = addressOf(suggestion);
    void this.router.navigate(path, { queryParams: params });
  }

  protected notNow({ key }: WeekSuggestion): void {
    this.deeds.do(this.api.post('/api/networking/week/pause', { body: { key } }), {
      said: '::Networking:Week:Paused',
      then: () => this.changed.emit(),
      undo: () => this.api.post('/api/networking/week/resume', { body: { key } }),
    });
  }
}
