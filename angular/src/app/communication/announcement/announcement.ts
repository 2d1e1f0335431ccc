import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { DayPipe } from '@shared/format/date';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { TextPipe, Texts } from '@shared/texts/texts';
import type { Observable } from 'rxjs';
import { apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { AnnouncementsApi } from '../announcements-api';
import { AudienceNote } from '../compose/audience-note';
import { AnnouncementStatePill } from '../shared/announcement-state';
import { audienceWords } from '../shared/audience-words';
import { LeftOut } from '../shared/left-out';
import { MailPaper } from '../shared/mail-paper';

const second = 1000;
/** How often a page that moves is read again, in seconds. */
const rhythm = 3;

/** One announcement: what it says, whom it reaches, and how far it has come. */
@Component({
  selector: 'gh-announcement',
  imports: [
    AnnouncementStatePill,
    AudienceNote,
    CountPipe,
    DayPipe,
    Icon,
    LeftOut,
    LocalizationPipe,
    MailPaper,
    PageHead,
    ProblemNote,
    RouterLink,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './announcement.html',
  styleUrl: './announcement.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnnouncementView {
  private readonly api = inject(AnnouncementsApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  readonly id = input.required<string>();

  protected readonly resource = apiResource('/api/communication/announcements/{id}', () => ({
    path: { id: this.id() },
  }));
  protected readonly page = latest(this.resource);
  protected readonly addressee = computed(() => {
    const page = this.page();
    return page ? audienceWords(page, this.texts) : '';
  });
  protected readonly isMoving = computed(() =>
    ['waiting', 'sending'].includes(this.page()?.state ?? ''),
  );
  /** Counted down between two answers of the host, whose clock is the one that counts. */
  protected readonly secondsLeft = linkedSignal(() => this.page()?.secondsToTakeBack ?? 0);

  constructor() {
    const destroyed = inject(DestroyRef);
    effect(onCleanup => {
      if (!this.isMoving()) return;
      let ticks = 0;
      const timer = setInterval(() => {
        this.secondsLeft.update(seconds => Math.max(0, seconds - 1));
        if (++ticks % rhythm === 0 && !document.hidden) this.resource.reload();
      }, second);
      onCleanup(() => clearInterval(timer));
      destroyed.onDestroy(() => clearInterval(timer));
    });
  }

  protected takeBack(): void {
    this.do(this.api.takeBack(this.id()), () => this.toasts.say('::Announcements:TakenBack'));
  }

  protected withdraw(): void {
    this.do(this.api.withdraw(this.id()), () =>
      this.toasts.undoable('::Announcements:WithdrawnToast', () => this.reopen()),
    );
  }

  protected reopen(): void {
    this.do(this.api.reopen(this.id()));
  }

  private do(request: Observable<void>, said?: () => void): void {
    request.subscribe({
      next: () => {
        this.resource.reload();
        said?.();
      },
      error: (error: unknown) => {
        this.resource.reload();
        this.problems.report(error);
      },
    });
  }
}
