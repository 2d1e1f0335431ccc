import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyAnswer, MyMeeting } from '@api';
import { Icon } from '@shared/icons/icon';
import { Answering, isOpen, standingOf } from './answering';

/** Yes or no with one tap; a seat that became free is accepted with one tap too. */
@Component({
  selector: 'gh-answer-buttons',
  imports: [Icon, LocalizationPipe],
  template: `
    @if (open()) {
      @if (standing() === 'offered') {
        <button type="button" class="btn primary" (click)="accept()">
          {{ '::Calendar:AcceptSeat' | abpLocalization }}
        </button>
      } @else {
        <button
          type="button"
          class="btn yes"
          [attr.aria-pressed]="comes()"
          [disabled]="busy()"
          (click)="say('yes')"
        >
          <gh-icon name="check" />{{ yesKey() | abpLocalization }}
        </button>
      }
      <button
        type="button"
        class="btn no"
        [attr.aria-pressed]="standing() === 'no'"
        [disabled]="busy()"
        (click)="say('no')"
      >
        {{ '::Calendar:No' | abpLocalization }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gh-2);
    }
    .btn {
      min-height: var(--gh-control);
    }
    .yes[aria-pressed='true'] {
      border-color: var(--gh-good);
      background: var(--gh-good-soft);
      color: var(--gh-good);
    }
    .no[aria-pressed='true'] {
      border-color: var(--gh-line-strong);
      background: var(--gh-sunken);
    }
    .yes:not([aria-pressed='true']) gh-icon {
      display: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerButtons {
  private readonly answering = inject(Answering);

  readonly meeting = input.required<MyMeeting>();
  readonly answered = output<MyAnswer>();

  protected readonly open = computed(() => isOpen(this.meeting()));
  protected readonly standing = computed(() => standingOf(this.meeting().answer));
  protected readonly comes = computed(() => ['coming', 'waiting'].includes(this.standing()));
  protected readonly busy = computed(() => this.answering.busy() === this.meeting().id);
  private readonly isFull = computed(() => {
    const { seats, coming } = this.meeting();
    return seats != null && coming >= seats && this.standing() !== 'coming';
  });
  protected readonly yesKey = computed(() =>
    this.isFull() ? '::Calendar:JoinList' : '::Calendar:Yes',
  );

  protected say(reply: 'yes' | 'no'): void {
    const said = this.meeting().answer;
    const guests = reply === 'yes' && said?.reply === 'yes' ? said.guests : 0;
    this.answering.send(
      this.meeting(),
      { reply, guests, note: said?.note ?? null, substitute: null },
      answer => this.answered.emit(answer),
    );
  }

  protected accept(): void {
    this.answering.accept(this.meeting(), answer => this.answered.emit(answer));
  }
}
