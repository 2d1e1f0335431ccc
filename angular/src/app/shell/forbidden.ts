import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { Association } from '../core/association';
import { TextPipe } from '@shared/texts/texts';

@Component({
  selector: 'gh-forbidden',
  imports: [Icon, LocalizationPipe, RouterLink, TextPipe],
  template: `
    <div class="card">
      <div class="empty">
        <gh-icon name="lock" />
        <h1>{{ '::App:Problem:forbidden:Title' | abpLocalization }}</h1>
        <p>{{ 'App:AskWhom' | t: association.name }}</p>
        <a class="btn" routerLink="/">{{ '::App:ToStart' | abpLocalization }}</a>
      </div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Forbidden {
  protected readonly association = inject(Association);
}
