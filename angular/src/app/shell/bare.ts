import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** Pages without a frame: the few stock account pages that stand alone. */
@Component({
  selector: 'gh-bare',
  imports: [RouterOutlet],
  template: '<main class="bare"><router-outlet /></main>',
  styles: '.bare { max-width: 28rem; margin: 10vh auto; padding: 0 var(--gh-4); }',
  // eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection -- stock pages inside
  changeDetection: ChangeDetectionStrategy.Eager,
})
export class Bare {}
