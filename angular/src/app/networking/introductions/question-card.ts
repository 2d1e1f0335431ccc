import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { IntroductionQuestion } from '@api';
import { passOnIntroduction } from '@api/limits';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import type { Observable } from 'rxjs';
import { Api } from '../../core/api';
import { Deeds } from '../shared/deeds';
import { PersonLine } from '../shared/person-line';
import { askBeforeLosing } from '../../shared/unsaved';

/** One question to a connector or to the person to be met; a no is said to nobody. */
@Component({
  selector: 'gh-question-card',
  imports: [Avatar, DayPipe, FormsModule, Icon, LocalizationPipe, PersonLine, RouterLink, TextPipe],
  templateUrl: './question-card.html',
  styleUrl: './question-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionCard {
  protected readonly limits = passOnIntroduction;
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  readonly question = input.required<IntroductionQuestion>();
  readonly changed = output();

  protected readonly isPassingOn = signal(false);
  protected readonly sentence = computed(() => {
    const { isConnector, requester } = this.question();
    if (isConnector) return 'Networking:Question:Connect';
    return requester ? 'Networking:Question:Meet' : 'Networking:Question:MeetSomebody';
  });
  protected recommendation = '';

  constructor() {
    askBeforeLosing(() => this.isPassingOn() && !!this.recommendation);
  }

  protected yes(): void {
    if (this.question().isConnector) this.isPassingOn.set(true);
    else
      this.act(
        this.api.post('/api/networking/introductions/{id}/agree', { path: this.path() }),
        '::Networking:Question:Agreed',
      );
  }

  protected passOn(): void {
    const body = { recommendation: this.recommendation };
    this.act(
      this.api.post('/api/networking/introductions/{id}/pass-on', { path: this.path(), body }),
      '::Networking:Question:PassedOn',
    );
  }

  protected no(): void {
    const path = this.path();
    this.act(
      this.api.post('/api/networking/introductions/{id}/decline', { path }),
      '::Networking:Question:Declined',
      () => this.api.post('/api/networking/introductions/{id}/reconsider', { path }),
    );
  }

  protected reconsider(): void {
    this.act(
      this.api.post('/api/networking/introductions/{id}/reconsider', { path: this.path() }),
      '::Networking:Question:Reconsidered',
    );
  }

  private path() {
    return { id: this.question().id };
  }

  private act(deed: Observable<unknown>, said: string, undo?: () => Observable<unknown>): void {
    const then = () => {
      this.isPassingOn.set(false);
      this.changed.emit();
    };
    this.deeds.do(deed, { said, then, undo });
  }
}
