import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { Audience } from '@api';
import { Icon } from '@shared/icons/icon';
import { startWith, switchMap } from 'rxjs';
import { audienceIcons, audiencesUpTo } from './visibility';

/** Who may see the field beside it. */
@Component({
  selector: 'gh-audience-picker',
  imports: [Icon, LocalizationPipe, ReactiveFormsModule],
  template: `
    <label class="picker">
      <gh-icon [name]="icon()" />
      <span class="visually-hidden">{{
        '::Profile:WhoSees' | abpLocalization: (label() | abpLocalization)
      }}</span>
      <select [formControl]="control()">
        @for (audience of audiences(); track audience) {
          <option [value]="audience">{{ '::Audience:' + audience | abpLocalization }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    .picker {
      display: inline-flex;
      align-items: center;
      gap: 0.3rem;
      min-height: 1.5rem;
      padding: 0 0.35rem;
      border-radius: 6px;
      color: var(--gh-muted);
    }
    .picker:hover,
    .picker:focus-within {
      background: var(--gh-sunken);
      color: var(--gh-ink);
    }
    .picker:focus-within {
      box-shadow: var(--gh-focus);
    }
    gh-icon {
      --gh-icon: 0.875rem;
    }
    select {
      padding: 0.2rem 0;
      border: 0;
      outline: 0;
      box-shadow: none;
      background: transparent;
      color: inherit;
      font: 500 var(--gh-text-xs) / 1.4 var(--gh-font);
      cursor: pointer;
    }
    option {
      background: var(--gh-surface);
      color: var(--gh-ink);
    }
    @media (pointer: coarse) {
      .picker {
        min-height: 2.75rem;
      }
      select {
        font-size: var(--gh-text-sm);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AudiencePicker {
  readonly control = input.required<FormControl<Audience>>();
  readonly label = input.required<string>();

  /** The most people that can be chosen. */
  readonly widest = input<Audience>('public');

  protected readonly audiences = computed(() => audiencesUpTo(this.widest()));
  private readonly value = toSignal(
    toObservable(this.control).pipe(
      switchMap(control => control.valueChanges.pipe(startWith(control.value))),
    ),
  );
  protected readonly icon = computed(() => audienceIcons[this.value() ?? 'nobody']);
}
