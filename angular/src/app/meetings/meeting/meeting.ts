import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { finalize } from 'rxjs';
import { apiResource } from '../../core/api';
import { Association } from '../../core/association';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { MeetingTimePipe } from '../civil-date';
import { MeetingStatePill } from '../meeting-state';
import { MeetingsApi } from '../meetings-api';
import { Answers } from './answers';
import { CancelDialog } from './cancel-dialog';

/** One meeting for officers: what to do with it now, then who comes. */
@Component({
  selector: 'gh-meeting',
  imports: [
    Answers,
    CancelDialog,
    CountPipe,
    Icon,
    LocalizationPipe,
    MeetingStatePill,
    MeetingTimePipe,
    PageHead,
    ProblemNote,
    RouterLink,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './meeting.html',
  styleUrl: './meeting.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingView {
  private readonly api = inject(MeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly association = inject(Association);

  readonly id = input.required<string>();

  protected readonly resource = apiResource('/api/meetings/{id}', () => ({
    path: { id: this.id() },
  }));
  protected readonly meeting = latest(this.resource);
  protected readonly isCancelling = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly isOver = computed(
    () => Date.parse(this.meeting()?.endsAt ?? '') <= Date.now(),
  );
  /** The clock of another zone is named, so that nobody comes at the wrong hour. */
  protected readonly foreignZone = computed(() => {
    const zone = this.meeting()?.zone;
    return zone === this.association.page()?.timeZone ? null : zone;
  });

  protected reinstate(): void {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.api
      .reinstate(this.id())
      .pipe(finalize(() => this.isBusy.set(false)))
      .subscribe({
        next: () => this.changed('::MeetingPage:Reinstated'),
        error: (error: unknown) => this.problems.report(error),
      });
  }

  protected changed(said: string): void {
    this.toasts.say(said);
    this.resource.reload();
  }
}
