import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { AnswerableAsk } from '@api';
import { offerHelp } from '@api/limits';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import type { Observable } from 'rxjs';
import { Api } from '../../core/api';
import { Deeds } from '../shared/deeds';
import { MoreMenu } from '../shared/more-menu';
import { PersonLine } from '../shared/person-line';
import { askBeforeLosing } from '../../shared/unsaved';

/** An ask that one could answer, with the reason why it is shown to one. */
@Component({
  selector: 'gh-answerable-card',
  imports: [DayPipe, FormsModule, LocalizationPipe, MoreMenu, PersonLine, TextPipe],
  template: `
    <article class="card">
      <div class="what">
        <h2>{{ ask().what }}</h2>
        <p class="small muted">
          @if (ask().forWhom; as whom) {
            {{ 'Networking:Asks:For' | t: whom }}
          }
          @if (ask().neededBy; as day) {
            {{ 'Networking:Asks:By' | t: (day | day: 'day') }}
          }
        </p>
      </div>
      <gh-person-line [person]="ask().person" />
      @if (ask().reasons.length) {
        <p class="because">{{ ask().reasons.join(' ') }}</p>
      }
      @if (ask().hasOffered) {
        <p class="pill good">{{ '::Networking:Asks:YouOffered' | abpLocalization }}</p>
      } @else if (isAnswering()) {
        <form class="stack gap2" (ngSubmit)="offer()">
          <label class="field">
            <span>{{ '::Networking:Asks:Message' | abpLocalization }}</span>
            <textarea
              class="input"
              rows="3"
              name="message"
              [attr.maxlength]="limits.message"
              [(ngModel)]="message"
            ></textarea>
          </label>
          <p class="small muted">
            {{ 'Networking:Asks:MessageWhy' | t: ask().person.firstName }}
          </p>
          <div class="row gap2">
            <button type="submit" class="btn sm primary">
              {{ 'Networking:Asks:Tell' | t: ask().person.firstName }}
            </button>
            <button type="button" class="btn sm" (click)="isAnswering.set(false)">
              {{ 'AbpUi::Cancel' | abpLocalization }}
            </button>
          </div>
        </form>
      } @else {
        <div class="row wrap gap2">
          <button type="button" class="btn sm primary" (click)="isAnswering.set(true)">
            {{ '::Networking:Asks:CanHelp' | abpLocalization }}
          </button>
          <button type="button" class="btn sm" (click)="pass()">
            {{ '::Networking:Asks:NotForMe' | abpLocalization }}
          </button>
          <gh-more-menu>
            <button type="button" (click)="mute()">
              {{ 'Networking:Person:Mute' | t: ask().person.firstName }}
            </button>
          </gh-more-menu>
        </div>
      }
    </article>
  `,
  styles: `
    :host,
    .card {
      display: grid;
      height: 100%;
    }
    .card {
      gap: var(--gh-3);
      align-content: space-between;
      padding: var(--gh-4);
    }
    h2 {
      font-size: var(--gh-text);
    }
    .pill {
      justify-self: start;
    }
    textarea {
      min-height: 4rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerableCard {
  protected readonly limits = offerHelp;
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  readonly ask = input.required<AnswerableAsk>();
  readonly changed = output();

  protected readonly isAnswering = signal(false);
  protected message = '';

  constructor() {
    askBeforeLosing(() => this.isAnswering() && !this.ask().hasOffered && !!this.message);
  }

  protected offer(): void {
    const body = { message: this.message };
    this.act(
      this.api.post('/api/networking/asks/{id}/offer', { path: this.path(), body }),
      '::Networking:Asks:Offered',
    );
  }

  protected pass(): void {
    const path = this.path();
    this.act(
      this.api.post('/api/networking/asks/{id}/pass', { path }),
      '::Networking:Asks:Passed',
      () => this.api.post('/api/networking/asks/{id}/reconsider', { path }),
    );
  }

  protected mute(): void {
    const body = { memberId: this.ask().person.id, kind: 'mute' as const };
    this.act(
      this.api.post('/api/networking/distances', { body }),
      '::Networking:Person:Muted',
      () => this.api.post('/api/networking/distances/end', { body }),
    );
  }

  private path() {
    return { id: this.ask().askId };
  }

  private act(deed: Observable<unknown>, said: string, undo?: () => Observable<unknown>): void {
    this.deeds.do(deed, { said, then: () => this.changed.emit(), undo });
  }
}
