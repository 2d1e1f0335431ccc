import { NgTemplateOutlet } from '@angular/common';
import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { FollowUpKind, FollowUpRow } from '@api';
import { planFollowUp, sendFollowUp } from '@api/limits';
import { today } from '@shared/civil-days';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import { Api } from '../../core/api';
import { Deeds } from '../shared/deeds';
import { MetButtons } from '../introductions/met-buttons';
import { MoreMenu } from '../shared/more-menu';
import { PersonLine } from '../shared/person-line';
import { FollowUpDeeds } from './follow-up-deeds';
import { askBeforeLosing } from '../../shared/unsaved';

const week = 7;

/** One person and what to do: a tap to note, to promise or to send, in the member's own words. */
@Component({
  selector: 'gh-follow-up-card',
  imports: [
    Avatar,
    DayPipe,
    FormsModule,
    LocalizationPipe,
    MetButtons,
    MoreMenu,
    NgTemplateOutlet,
    PersonLine,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './follow-up-card.html',
  styleUrl: './follow-up-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUpCard {
  protected readonly promiseLimits = planFollowUp;
  protected readonly limits = sendFollowUp;
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);
  private readonly own = inject(FollowUpDeeds);
  private readonly requestId = crypto.randomUUID();

  readonly item = input.required<FollowUpRow>();
  readonly isFirst = input(false, { transform: booleanAttribute });
  readonly changed = output();

  protected readonly isNew = computed(() =>
    ['firstMet', 'visitorHosted'].includes(this.item().kind),
  );
  protected readonly isAsked = computed(() => this.item().kind === 'introduced');
  protected readonly name = computed(
    () => this.item().person?.name ?? this.item().visitorName ?? '',
  );
  protected readonly isWriting = linkedSignal(() => this.isFirst() && !this.isNew());
  protected readonly words = linkedSignal(() => this.item().draft ?? '');
  protected readonly isPromising = signal(false);
  protected promised = '';

  constructor() {
    askBeforeLosing(() => this.words() !== (this.item().draft ?? ''));
  }

  protected send(): void {
    if (!this.words().trim()) return;
    const [path, body] = [{ id: this.item().id }, { text: this.words() }];
    this.deeds.do(this.api.post('/api/networking/follow-ups/{id}/send', { path, body }), {
      said: '::Networking:FollowUp:SentTo',
      then: () => this.changed.emit(),
    });
  }

  protected finish(): void {
    this.own.finish(this.item().id, this.told('Noted'));
  }

  protected drop(): void {
    this.own.drop(this.item().id, this.told('Dropped'));
  }

  protected later(days = week): void {
    this.own.sleep(this.item().id, today(days), this.told('Snoozed'));
  }

  protected promise(): void {
    if (this.promised.trim()) this.plan('promise', this.promised.trim());
  }

  protected meet(): void {
    this.plan('oneToOne', null);
  }

  protected thank(): void {
    this.plan('thanks', null);
  }

  private plan(kind: FollowUpKind, text: string | null): void {
    const body = { requestId: this.requestId, fromId: this.item().id, kind, text };
    this.deeds.do(this.api.post('/api/networking/follow-ups', { body }), {
      said: '::Networking:FollowUp:Planned',
      then: () => this.changed.emit(),
    });
  }

  private told(what: string) {
    return { said: `::Networking:FollowUp:${what}`, then: () => this.changed.emit() };
  }
}
