import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '@shared/texts/texts';
import { ChapterCards } from '../chapters/chapter-cards';
import { Api } from '../core/api';

const shown = 6;

/** Some chapters, and the way to all of them. */
@Component({
  selector: 'gh-chapter-teasers',
  imports: [ChapterCards, RouterLink, TextPipe],
  template: `
    <section>
      <div class="row between baseline">
        <h2>{{ 'Public:Chapters' | t }}</h2>
        <a class="small more" routerLink="/chapters">{{
          'Public:Home:AllChapters' | t: count()
        }}</a>
      </div>
      @if (chapters.hasValue()) {
        <gh-chapter-cards [chapters]="chapters.value().items" />
      } @else if (chapters.error()) {
        <div class="row wrap small">
          <span class="muted">{{ 'Public:Chapters:Failed' | t }}</span>
          <button type="button" class="link" (click)="chapters.reload()">
            {{ 'Public:TryAgain' | t }}
          </button>
        </div>
      } @else {
        <div class="waiting" aria-hidden="true">
          @for (card of [1, 2, 3]; track card) {
            <span class="skeleton"></span>
          }
        </div>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--gh-3);
      padding-top: var(--gh-7);
    }
    .waiting {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
      gap: var(--gh-4);
    }
    .skeleton {
      height: 8rem;
      border-radius: var(--gh-radius);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterTeasers {
  private readonly api = inject(Api);

  readonly count = input.required<number>();

  protected readonly chapters = resource({
    loader: ({ abortSignal }) =>
      this.api.chapters({ open: true, maxResultCount: shown }, abortSignal),
  });
}
