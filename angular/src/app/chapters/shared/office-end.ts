import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { OfficeLine } from '@api';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { ChaptersApi } from '../chapters-api';
import { LastDayDialog } from './last-day-dialog';

/** Ends an office, or takes back one that has not begun; Undo restores it as it was. */
@Component({
  selector: 'gh-office-end',
  imports: [LastDayDialog, TextPipe],
  template: `
    <button
      type="button"
      class="btn sm quiet"
      [attr.aria-label]="
        (office().isAhead ? 'Chapters:TakeBackOf' : 'Chapters:EndOf')
          | t: office().name : ('Officer:' + office().role | t)
      "
      (click)="office().isAhead ? takeBack() : isEnding.set(true)"
    >
      {{ (office().isAhead ? 'Chapters:TakeBack' : 'Chapters:End') | t }}
    </button>
    @if (isEnding()) {
      <gh-last-day-dialog
        [title]="'Chapters:EndOf' | t: office().name : ('Officer:' + office().role | t)"
        [action]="'Chapters:EndDo' | t"
        [why]="'Chapters:EndWhy' | t: office().chapterName"
        [from]="office().from"
        [request]="endOn"
        (done)="ended()"
        (closed)="isEnding.set(false)"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfficeEnd {
  private readonly api = inject(ChaptersApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  readonly office = input.required<OfficeLine>();

  protected readonly isEnding = signal(false);
  protected readonly endOn = (day: string) => this.api.holdUntil(this.office().id, day);

  protected ended(): void {
    const { id, name, to } = this.office();
    const undo = () => this.run(this.api.holdUntil(id, to ?? null));
    this.toasts.undoable(this.texts.t('Chapters:Ended', name), undo);
  }

  protected takeBack(): void {
    const { id, name, chapterId, memberId, role, basis, from, to } = this.office();
    const again = { chapterId, memberId, role, basis, from, to: to ?? null };
    const undo = () => this.run(this.api.appoint(again));
    this.run(this.api.withdraw(id), () =>
      this.toasts.undoable(this.texts.t('Chapters:TakenBack', name), undo),
    );
  }

  private run(request: ReturnType<ChaptersApi['withdraw']>, then?: () => void): void {
    request.subscribe({
      next: then,
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
