import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { AskAnswer, AskMatch } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import type { Observable } from 'rxjs';
import { Api, apiResource } from '../../core/api';
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
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  readonly id = input.required<string>();

  protected readonly resource = apiResource('/api/networking/asks/{id}', () => ({
    path: { id: this.id() },
  }));
  protected readonly page = latest(this.resource);

  protected accept(answer: AskAnswer): void {
    const path = { id: answer.id };
    this.act(
      this.api.post('/api/networking/asks/answers/{id}/accept', { path }),
      '::Networking:Ask:Accepted',
    );
  }

  protected invite(match: AskMatch): void {
    this.act(
      this.api.post('/api/networking/asks/{id}/invite', this.about(match)),
      '::Networking:Ask:Invited',
    );
  }

  protected pass(match: AskMatch): void {
    const about = this.about(match);
    this.act(
      this.api.post('/api/networking/asks/{id}/pass-match', about),
      '::Networking:Ask:PassedMatch',
      () => this.api.post('/api/networking/asks/{id}/reconsider-match', about),
    );
  }

  protected mute(match: AskMatch): void {
    const body = { memberId: match.person.id, kind: 'mute' as const };
    this.act(
      this.api.post('/api/networking/distances', { body }),
      '::Networking:Person:Muted',
      () => this.api.post('/api/networking/distances/end', { body }),
    );
  }

  private about({ offerId }: AskMatch) {
    return { path: { id: this.id() }, body: { offerId } };
  }

  private act(deed: Observable<unknown>, said: string, undo?: () => Observable<unknown>): void {
    this.deeds.do(deed, { said, then: () => void this.resource.reload(), undo });
  }
}
