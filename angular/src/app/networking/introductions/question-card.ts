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
import { LocalizationPipe } from '@abp/ng.core';
import type { IntroductionQuestion } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import { NetworkingApi } from '../networking-api';
import { Deeds } from '../shared/deeds';
import { PersonLine } from '../shared/person-line';

/** One question to a connector or to the person to be met; a no is said to nobody. */
@Component({
  selector: 'gh-question-card',
  imports: [Avatar, DayPipe, FormsModule, Icon, LocalizationPipe, PersonLine, TextPipe],
  templateUrl: './question-card.html',
  styleUrl: './question-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionCard {
  private readonly api = inject(NetworkingApi);
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

  protected yes(): void {
    if (this.question().isConnector) this.isPassingOn.set(true);
    else this.act('agree', '::Networking:Question:Agreed');
  }

  protected passOn(): void {
    this.act('pass-on', '::Networking:Question:PassedOn', { recommendation: this.recommendation });
  }

  protected no(): void {
    this.act('decline', '::Networking:Question:Declined', {}, true);
  }

  protected reconsider(): void {
    this.act('reconsider', '::Networking:Question:Reconsidered');
  }

  private act(verb: string, said: string, body: object = {}, canUndo = false): void {
    const address = `introductions/${this.question().id}`;
    this.deeds.do(this.api.post(`${address}/${verb}`, body), {
      said,
      then: () => this.changed.emit(),
      undo: canUndo ? () => this.api.post(`${address}/reconsider`) : undefined,
    });
  }
}
