import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AnnouncementState } from '@api';
import { Texts } from '@shared/texts/texts';

const tones: Partial<Record<AnnouncementState, string>> = {
  waiting: 'warn',
  sending: 'info',
  sent: 'good',
};

/** How far an announcement has come, in a word. */
@Component({
  selector: 'gh-announcement-state',
  template: '<span class="pill {{ tone() }}">{{ word() }}</span>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnnouncementStatePill {
  private readonly texts = inject(Texts);

  readonly state = input.required<AnnouncementState>();

  protected readonly tone = computed(() => tones[this.state()] ?? '');
  protected readonly word = computed(() => this.texts.t(`Announcements:StateIs:${this.state()}`));
}
