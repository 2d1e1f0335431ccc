import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';

export interface Choice<T extends string = string> {
  value: T;
  name: string;
}

/** One of a few views of the same page. */
@Component({
  selector: 'gh-choice-tabs',
  imports: [LocalizationPipe],
  template: `
    <div role="group">
      @for (choice of choices(); track choice.value) {
        <button
          type="button"
          [class.on]="choice.value === chosen()"
          [attr.aria-pressed]="choice.value === chosen()"
          (click)="picked.emit(choice.value)"
        >
          {{ choice.name | abpLocalization }}
          @if (counts()[choice.value]; as count) {
            <span class="count">{{ count }}</span>
          }
        </button>
      }
    </div>
  `,
  styles: `
    div {
      display: inline-flex;
      max-width: 100%;
      overflow-x: auto;
      padding: 3px;
      border-radius: var(--gh-radius);
      background: var(--gh-sunken);
      scrollbar-width: none;
    }
    button {
      flex: none;
      min-height: 2rem;
      padding: 0 var(--gh-3);
      border: 0;
      border-radius: 7px;
      background: none;
      color: var(--gh-muted);
      font: 550 var(--gh-text-sm) / 1.2 var(--gh-font);
    }
    button.on {
      background: var(--gh-surface);
      color: var(--gh-ink);
      box-shadow: 0 1px 2px rgb(27 35 32 / 0.1);
    }
    .count {
      display: inline-block;
      min-width: 1.25rem;
      margin-left: var(--gh-1);
      padding: 0 0.35rem;
      border-radius: var(--gh-radius-pill);
      background: var(--gh-accent);
      color: var(--gh-accent-ink);
      font-size: var(--gh-text-xs);
      text-align: center;
    }
    @media (pointer: coarse) {
      button {
        min-height: 2.75rem;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoiceTabs {
  readonly choices = input.required<readonly Choice[]>();
  readonly chosen = input.required<string>();
  /** How much is new behind each; where there is nothing, nothing is said. */
  readonly counts = input<Partial<Record<string, number>>>({});
  readonly picked = output<string>();
}
