import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationStatus } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { Association } from '../core/association';
import { TextPipe } from '@shared/texts/texts';

/** The first page of a member: what they have, and the three things to do now. */
@Component({
  selector: 'gh-welcome-card',
  imports: [DayPipe, Icon, MoneyPipe, RouterLink, TextPipe],
  templateUrl: './welcome-card.html',
  styleUrl: './welcome-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WelcomeCard {
  readonly status = input.required<ApplicationStatus>();

  protected readonly association = inject(Association).page;
}
