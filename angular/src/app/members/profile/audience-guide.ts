import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { audienceIcons, audiences } from './visibility';

/** What each choice of "who may see it" means, for the person or for the office that looks after them. */
@Component({
  selector: 'gh-audience-guide',
  imports: [Icon, LocalizationPipe],
  template: `
    <details>
      <summary>{{ '::Profile:WhoIsWho' | abpLocalization }}</summary>
      <dl>
        @for (audience of audiences; track audience) {
          <div>
            <dt>
              <gh-icon [name]="icons[audience]" />{{ '::Audience:' + audience | abpLocalization }}
            </dt>
            <dd>{{ '::' + words() + ':Audience:' + audience | abpLocalization }}</dd>
          </div>
        }
      </dl>
      <p class="muted">{{ '::' + words() + ':FewAreNotSearched' | abpLocalization }}</p>
    </details>
  `,
  styles: `
    summary {
      width: fit-content;
      min-height: 1.5rem;
      color: var(--gh-muted);
      font: 500 var(--gh-text-sm) / 1.5 var(--gh-font);
      cursor: pointer;
    }
    dl {
      display: grid;
      gap: var(--gh-2);
      margin: var(--gh-3) 0;
    }
    dl > div {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: var(--gh-1) var(--gh-3);
      font-size: var(--gh-text-sm);
    }
    dt {
      display: flex;
      gap: var(--gh-2);
      align-items: center;
      align-self: start;
      font-weight: 500;
    }
    dd {
      margin: 0;
      color: var(--gh-muted);
    }
    p {
      margin: 0;
      font-size: var(--gh-text-sm);
    }
    gh-icon {
      --gh-icon: 0.875rem;
      color: var(--gh-muted);
    }
    @media (max-width: 37.5em) {
      dl > div {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @media (pointer: coarse) {
      summary {
        min-height: 2.75rem;
        line-height: 2.75rem;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AudienceGuide {
  /** One's own profile speaks to the person, another's about them. */
  readonly words = input.required<'Profile' | 'Member'>();

  protected readonly audiences = audiences;
  protected readonly icons = audienceIcons;
}
