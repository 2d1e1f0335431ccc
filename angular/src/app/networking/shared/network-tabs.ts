import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';

/** The pages of one's network, side by side. */
@Component({
  selector: 'gh-network-tabs',
  imports: [LocalizationPipe, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="'::Menu:Network' | abpLocalization">
      @for (tab of tabs; track tab.path) {
        <a
          #link
          [routerLink]="tab.path"
          routerLinkActive="on"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="within"
          (isActiveChange)="show(link, $event)"
        >
          {{ tab.name | abpLocalization }}
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: var(--gh-5);
      margin-bottom: var(--gh-5);
      border-bottom: 1px solid var(--gh-line);
      overflow-x: auto;
      scrollbar-width: none;
    }
    a {
      flex: none;
      padding: var(--gh-2) 0;
      border-bottom: 2px solid transparent;
      color: var(--gh-muted);
      font-weight: 500;
      text-decoration: none;
    }
    a:hover,
    a.on {
      color: var(--gh-ink);
    }
    a.on {
      border-color: var(--gh-accent-edge);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NetworkTabs {
  protected readonly within = {
    paths: 'subset',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  } as const;
  protected readonly tabs = [
    { path: '/follow-up', name: '::Menu:FollowUp' },
    { path: '/asks', name: '::Menu:Asks' },
    { path: '/introductions', name: '::Menu:Introductions' },
    { path: '/referrals', name: '::Menu:Referrals' },
    { path: '/network', name: '::Menu:NetworkSettings' },
  ];

  /** On a phone they do not all fit. */
  protected show(link: HTMLElement, isHere: boolean): void {
    if (isHere) link.scrollIntoView({ block: 'nearest', inline: 'center' });
  }
}
