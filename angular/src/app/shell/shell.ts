import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { filter } from 'rxjs';
import { Account } from '../core/account';
import { Brand } from './brand';
import { Counts } from './counts';
import { Navigation } from './navigation';
import { QuickSearch } from './quick-search';
import { SideNav } from './side-nav';
import { TabBar } from './tab-bar';
import { UserMenu } from './user-menu';

/** The frame: a sidebar for those who work here, a plain header for members, tabs on a phone for both. */
@Component({
  selector: 'gh-shell',
  imports: [
    Brand,
    LocalizationPipe,
    QuickSearch,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SideNav,
    TabBar,
    UserMenu,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  // eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection -- stock pages inside
  changeDetection: ChangeDetectionStrategy.Eager,
})
export class Shell {
  protected readonly account = inject(Account);
  protected readonly navigation = inject(Navigation);
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');

  constructor() {
    inject(Counts).refresh();
    this.moveFocusAfterNavigation(inject(Router), inject(DestroyRef));
  }

  protected skipToContent(event: Event): void {
    event.preventDefault();
    this.content().nativeElement.focus();
  }

  /** A new page is announced and tabbed from its beginning; a changed filter on the same page is not. */
  private moveFocusAfterNavigation(router: Router, destroyed: DestroyRef): void {
    let path = router.url.split('?')[0];
    router.events
      .pipe(
        filter(event => event instanceof NavigationEnd),
        filter(event => path !== (path = event.urlAfterRedirects.split('?')[0])),
        takeUntilDestroyed(destroyed),
      )
      .subscribe(() => this.content().nativeElement.focus({ preventScroll: true }));
  }
}
