import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { FirstStep } from '@api';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';

/** What a new association does first, and how much of it is done. */
@Component({
  selector: 'gh-first-steps',
  imports: [Icon, LocalizationPipe, RouterLink, TextPipe],
  templateUrl: './first-steps.html',
  styleUrl: './first-steps.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirstSteps {
  readonly steps = input.required<readonly FirstStep[]>();

  protected readonly done = computed(() => this.steps().filter(step => step.isDone).length);
}
