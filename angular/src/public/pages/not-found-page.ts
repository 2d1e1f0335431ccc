import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';

@Component({
  selector: 'gh-not-found-page',
  imports: [Icon, RouterLink, TextPipe],
  template: `
    <section class="empty page">
      <gh-icon name="search-x" />
      <h1>{{ 'Public:NotFound:Title' | t }}</h1>
      <p>{{ 'Public:NotFound:Text' | t }}</p>
      <div class="row wrap">
        <a class="btn primary" routerLink="/">{{ 'Public:NotFound:Home' | t }}</a>
        <a class="btn" routerLink="/directory">{{ 'Public:NotFound:Directory' | t }}</a>
      </div>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {}
