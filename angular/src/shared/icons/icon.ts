import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { IconName } from './names';

/** One symbol of the sprite; decoration only, the words beside it carry the meaning. */
@Component({
  selector: 'gh-icon',
  template: '<svg aria-hidden="true" focusable="false"><use [attr.href]="href()" /></svg>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly href = computed(() => `icons.svg#${this.name()}`);
}
