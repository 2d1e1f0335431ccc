import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { MailStream } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../core/api';
import { Problems } from '../core/problems';
import { Toasts } from '../core/toasts';
import { latest } from '../shared/latest';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { AnnouncementsApi } from './announcements-api';

/** What a member is written to about, each kind by itself, with when and how it was switched off. */
@Component({
  selector: 'gh-mail-choices',
  imports: [DayPipe, LocalizationPipe, ProblemNote, Skeleton, TextPipe],
  template: `
    <section class="card" aria-labelledby="mail">
      <h2 id="mail">{{ '::Announcements:Own:Title' | abpLocalization }}</h2>
      <p class="because">{{ '::Announcements:Own:Why' | abpLocalization }}</p>
      @if (choices(); as choices) {
        @for (choice of choices; track choice.stream) {
          <label class="tick">
            <input
              type="checkbox"
              [checked]="choice.isOn"
              (change)="choose(choice.stream, $any($event.target).checked)"
            />
            <span>
              {{ '::Announcements:Own:' + choice.stream | abpLocalization }}
              <span class="small muted">
                @if (!choice.isOn && choice.chosenAt && choice.way) {
                  {{ 'Announcements:Own:OffBy:' + choice.way | t: (choice.chosenAt | day) }}
                } @else {
                  {{ '::Announcements:Own:' + choice.stream + ':Why' | abpLocalization }}
                }
              </span>
            </span>
          </label>
        }
      } @else if (resource.error(); as error) {
        <gh-problem-note [error]="error" (retry)="resource.reload()" />
      } @else {
        <gh-skeleton kind="text" [lines]="3" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--gh-4);
    }
    section {
      display: grid;
      gap: var(--gh-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MailChoices {
  private readonly api = inject(AnnouncementsApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly resource = apiResource('/api/communication/choices');
  protected readonly choices = latest(this.resource);

  protected choose(stream: MailStream, isOn: boolean, isUndo = false): void {
    this.api.choose(stream, isOn).subscribe({
      next: () => {
        this.resource.reload();
        if (!isUndo) this.offerUndo(stream, isOn);
      },
      error: (error: unknown) => {
        this.resource.reload();
        this.problems.report(error);
      },
    });
  }

  private offerUndo(stream: MailStream, isOn: boolean): void {
    const what = this.texts.t(`Announcements:Own:${stream}`);
    this.toasts.undoable(this.texts.t(`Announcements:Own:${isOn ? 'On' : 'Off'}`, what), () =>
      this.choose(stream, !isOn, true),
    );
  }
}
