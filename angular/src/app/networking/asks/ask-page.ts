import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { AskAnswer, AskMatch, MyAskPage } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { networking, NetworkingApi } from '../networking-api';
import { Deeds } from '../shared/deeds';
import { MoreMenu } from '../shared/more-menu';
import { PersonLine } from '../shared/person-line';

/** One of one's own asks: who has answered, who could, and who would make the introduction. */
@Component({
  selector: 'gh-ask-page',
  imports: [
    DayPipe,
    Icon,
    LocalizationPipe,
    MoreMenu,
    PageHead,
    PersonLine,
    ProblemNote,
    RouterLink,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './ask-page.html',
  styleUrl: './ask-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AskPage {
  private readonly api = inject(NetworkingApi);
  private readonly deeds = inject(Deeds);

  readonly id = input.required<string>();

  protected readonly resource = httpResource<MyAskPage>(() => `${networking}/asks/${this.id()}`);
  protected readonly page = latest(this.resource);

  protected accept(answer: AskAnswer): void {
    this.act(`asks/answers/${answer.id}/accept`, '::Networking:Ask:Accepted');
  }

  protected invite(match: AskMatch): void {
    this.act(`asks/${this.id()}/invite`, '::Networking:Ask:Invited', { offerId: match.offerId });
  }

  protected pass(match: AskMatch): void {
    const body = { offerId: match.offerId };
    this.act(`asks/${this.id()}/pass-match`, '::Networking:Ask:PassedMatch', body, () =>
      this.api.post(`asks/${this.id()}/reconsider-match`, body),
    );
  }

  protected mute(match: AskMatch): void {
    const body = { memberId: match.person.id, kind: 'mute' };
    this.act('distances', '::Networking:Person:Muted', body, () =>
      this.api.post('distances/end', body),
    );
  }

  private act(
    path: string,
    said: string,
    body: object = {},
    undo?: () => ReturnType<NetworkingApi['post']>,
  ): void {
    const then = () => void this.resource.reload();
    this.deeds.do(this.api.post(path, body), { said, then, undo });
  }
}
