import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';

/** The page's name at its left, what can be done with all of it at its right. */
@Component({
  selector: 'gh-page-head',
  imports: [Icon, LocalizationPipe, RouterLink],
  template: `
    @if (back(); as target) {
      <a class="back" [routerLink]="target">
        <gh-icon name="arrow-left" />
        {{ backText() | abpLocalization }}
      </a>
    }
    <div class="line">
      <h1>{{ title() }}</h1>
      <div class="actions"><ng-content /></div>
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: var(--gh-4);
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: var(--gh-2);
      margin-bottom: var(--gh-2);
      font-size: var(--gh-text-sm);
      font-weight: 500;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--gh-3);
      min-height: 2.25rem;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gh-3);
    }
    .actions:empty {
      display: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHead {
  readonly title = input.required<string>();
  readonly back = input<string | null>(null);
  readonly backText = input('::App:Back');
}
