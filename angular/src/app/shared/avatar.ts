import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { hueOf, initials } from './person';

@Component({
  selector: 'gh-avatar',
  template: '',
  host: {
    'aria-hidden': 'true',
    '[attr.data-letters]': 'letters()',
    '[class.sm]': "size() === 'sm'",
    '[class.lg]': "size() === 'lg'",
    '[style.--h]': 'hue()',
  },
  styles: `
    :host {
      flex: none;
      display: grid;
      place-items: center;
      width: 2.5rem;
      height: 2.5rem;
      border-radius: 50%;
      background: hsl(var(--h, 160) 32% 88%);
      color: hsl(var(--h, 160) 45% 24%);
      font: 600 var(--gh-text-sm) / 1 var(--gh-font);
      letter-spacing: 0.02em;
    }
    /* not as text: a reader would spell the letters, and the name stands beside them */
    :host::before {
      content: attr(data-letters);
    }
    :host(.sm) {
      width: 2rem;
      height: 2rem;
      font-size: var(--gh-text-xs);
    }
    :host(.lg) {
      width: 3.5rem;
      height: 3.5rem;
      font-size: var(--gh-text-lg);
    }
    @media screen and (prefers-color-scheme: dark) {
      :host {
        background: hsl(var(--h, 160) 24% 24%);
        color: hsl(var(--h, 160) 50% 84%);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Avatar {
  readonly name = input.required<string>();
  readonly id = input('');
  readonly size = input<'sm' | 'md' | 'lg'>('md');

  protected readonly letters = computed(() => initials(this.name()));
  protected readonly hue = computed(() => hueOf(this.id() || this.name()));
}
