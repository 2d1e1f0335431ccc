import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChangeScope } from '@api';

const scopes: ChangeScope[] = ['this', 'following', 'all'];

/** Which meetings of a series are meant. */
@Component({
  selector: 'gh-scope-choice',
  imports: [LocalizationPipe],
  template: `
    <fieldset>
      <legend>{{ '::Scope:Question' | abpLocalization }}</legend>
      @for (choice of scopes; track choice) {
        <label>
          <input
            type="radio"
            name="scope"
            [value]="choice"
            [checked]="scope() === choice"
            [disabled]="choice === 'this' && isAboutRule()"
            (change)="scope.set(choice)"
          />
          <span>
            {{ '::Scope:' + choice | abpLocalization }}
            <small>{{
              (choice === 'this' && isAboutRule() ? '::Scope:NotThis' : '::Scope:Why:' + choice)
                | abpLocalization
            }}</small>
          </span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    legend {
      margin-bottom: var(--gh-2);
      font-weight: 550;
    }
    label {
      display: flex;
      gap: var(--gh-3);
      align-items: flex-start;
      min-height: 2.75rem;
      padding: var(--gh-2) 0;
    }
    input {
      margin-top: 0.15rem;
    }
    small {
      display: block;
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScopeChoice {
  /** A changed rule cannot hold for one meeting alone. */
  readonly isAboutRule = input(false);
  readonly scope = model<ChangeScope>('this');

  protected readonly scopes = scopes;
}
