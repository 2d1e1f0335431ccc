import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { MyMeeting } from '@api';
import { formatDate } from '@shared/format/date';
import { Texts } from '@shared/texts/texts';
import { isTooMany, standingOf } from './answering';

const tones: Record<string, string> = {
  coming: 'good',
  waiting: 'warn',
  offered: 'warn',
  cancelled: 'bad',
};

/** What the member has said, or why the meeting does not take place; nothing where neither is so. */
@Component({
  selector: 'gh-my-standing',
  template: '@if (word(); as word) {<span class="pill {{ tone() }}">{{ word }}</span>}',
  styles: ':host:empty { display: none; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyStanding {
  private readonly texts = inject(Texts);

  readonly meeting = input.required<MyMeeting>();

  private readonly key = computed(() => {
    const { state, answer } = this.meeting();
    return state === 'scheduled' ? standingOf(answer) : state;
  });
  protected readonly tone = computed(() => tones[this.key()] ?? '');
  protected readonly word = computed(() => {
    const { state, answer } = this.meeting();
    if (state !== 'scheduled') return this.texts.t(`Calendar:State:${state}`);
    const key = `Calendar:Standing:${this.key()}`;
    if (this.key() === 'none') return '';
    if (isTooMany(this.meeting())) return this.texts.t('Calendar:Standing:tooMany');
    if (this.key() === 'waiting') return this.texts.t(key, answer?.placeInLine);
    if (this.key() === 'offered')
      return this.texts.t(key, answer?.offeredUntil ? formatDate(answer.offeredUntil, 'time') : '');
    if (answer?.guests) return this.texts.count('Calendar:Standing:comingWith', answer.guests);
    return this.texts.t(key);
  });
}
