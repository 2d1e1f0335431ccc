import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';

@Component({
  selector: 'gh-not-found',
  imports: [Icon, LocalizationPipe, RouterLink],
  template: `
    <div class="card">
      <div class="empty">
        <gh-icon name="search-x" />
        <h1>{{ '::App:Problem:notFound:Title' | abpLocalization }}</h1>
        <p>{{ '::App:Problem:notFound' | abpLocalization }}</p>
        <a class="btn" routerLink="/">{{ '::App:ToStart' | abpLocalization }}</a>
      </div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFound {}
