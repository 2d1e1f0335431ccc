import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { VisitRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import { WeekdayPipe } from '../civil-date';

const tones: Record<string, string> = {
  interested: 'good',
  comesAgain: 'info',
  overdue: 'bad',
  due: 'warn',
  member: 'good',
};

/** One visit: who it was, how to reach them, and the next thing to do. */
@Component({
  selector: 'gh-visit-card',
  imports: [Avatar, DayPipe, Icon, LocalizationPipe, RouterLink, TextPipe, WeekdayPipe],
  templateUrl: './visit-card.html',
  styleUrl: './visit-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitCard {
  readonly row = input.required<VisitRow>();
  readonly talked = output();
  readonly asked = output();
  readonly erased = output();

  /** The one word that says how far it has come. */
  protected readonly word = computed(() => {
    const { state, outcome, followUpBy, becameMemberAt } = this.row();
    if (becameMemberAt) return 'member';
    if (outcome) return outcome;
    if (followUpBy) return Date.parse(followUpBy) < Date.now() ? 'overdue' : 'due';
    return state;
  });
  protected readonly tone = computed(() => tones[this.word()] ?? '');
  protected readonly mayAct = computed(() => !this.row().isForgotten);
  protected readonly mayTalk = computed(() => this.mayAct() && this.row().state === 'attended');
  protected readonly mayAsk = computed(
    () => this.mayTalk() && !!this.row().email && !this.row().memberId,
  );
}
