import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { keepRepaired } from './repair';

/** Around the framework's own pages: their theme comes and goes with them. */
@Component({
  selector: 'gh-stock-pages',
  imports: [RouterOutlet],
  template: '<router-outlet />',
  styleUrl: './stock-pages.css',
  encapsulation: ViewEncapsulation.None,
  host: { class: 'gh-stock' },
  // eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection -- stock pages inside
  changeDetection: ChangeDetectionStrategy.Eager,
})
export class StockPages {
  constructor() {
    keepRepaired();
  }
}
