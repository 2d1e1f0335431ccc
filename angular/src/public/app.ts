import { ChangeDetectionStrategy, Component, ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';
import { Association } from './core/association';
import { TextPipe } from '@shared/texts/texts';
import { StartProblem } from './pages/start-problem';
import { PageFooter } from './shell/page-footer';
import { PageHeader } from './shell/page-header';

@Component({
  selector: 'gh-root',
  imports: [PageFooter, PageHeader, RouterOutlet, StartProblem, TextPipe],
  templateUrl: './app.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {
  private readonly main = viewChild<ElementRef<HTMLElement>>('main');
  protected readonly association = inject(Association);

  constructor() {
    inject(Router)
      .events.pipe(
        filter(event => event instanceof NavigationEnd),
        map(event => event.urlAfterRedirects.split(/[?#]/)[0]),
        pairwise(),
        filter(([before, after]) => before !== after),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.main()?.nativeElement.focus({ preventScroll: true }));
  }

  protected skipToMain(event: Event): void {
    event.preventDefault();
    this.main()?.nativeElement.focus();
  }
}
