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
import { planFollowUp } from '@api/limits';
import { sendFollowUp } from '@api/limits';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import type { Observable } from 'rxjs';
import { Api } from '../../core/api';
import { Deeds } from '../shared/deeds';
import { MetButtons } from '../introductions/met-buttons';
import { MoreMenu } from '../shared/more-menu';
import { PersonLine } from '../shared/person-line';
import { daysFromNow } from './days';

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

  protected send(): void {
    if (!this.words().trim()) return;
    const body = { text: this.words() };
    this.deeds.do(
      this.api.post('/api/networking/follow-ups/{id}/send', { path: this.path(), body }),
      {
        said: '::Networking:FollowUp:SentTo',
        then: () => this.changed.emit(),
      },
    );
  }

  protected finish(): void {
    this.act(
      this.api.post('/api/networking/follow-ups/{id}/done', { path: this.path() }),
      '::Networking:FollowUp:Noted',
    );
  }

  protected drop(): void {
    this.act(
      this.api.post('/api/networking/follow-ups/{id}/drop', { path: this.path() }),
      '::Networking:FollowUp:Dropped',
    );
  }

  protected later(days = week): void {
    const body = { until: daysFromNow(days) };
    this.act(
      this.api.post('/api/networking/follow-ups/{id}/snooze', { path: this.path(), body }),
      '::Networking:FollowUp:Snoozed',
    );
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

  private act(deed: Observable<unknown>, said: string): void {
    const path = this.path();
    this.deeds.do(deed, {
      said,
      then: () => this.changed.emit(),
      undo: () => this.api.post('/api/networking/follow-ups/{id}/reopen', { path }),
    });
  }

  private path() {
    return { id: this.item().id };
  }
}
