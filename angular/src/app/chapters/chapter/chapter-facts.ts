import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChapterDetails } from '@api';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { latest } from '../../shared/latest';
import { PartProblem } from '../../shared/part-problem';
import { ChaptersApi } from '../chapters-api';

const shownBelow = 20;

/** What a chapter says of itself on its public page, and what stands below it. */
@Component({
  selector: 'gh-chapter-facts',
  imports: [CountedTextPipe, CountPipe, Icon, LocalizationPipe, PartProblem, RouterLink, TextPipe],
  template: `
    <section class="card" aria-labelledby="public-page">
      <div class="head">
        <h2 id="public-page">{{ '::Chapters:PublicPage' | abpLocalization }}</h2>
        @if (chapter().isPublic && chapter().state !== 'closed') {
          <a class="small" href="/chapters/{{ chapter().slug }}" target="_blank" rel="noopener">
            {{ '::Chapters:OpenPage' | abpLocalization }}
            <gh-icon name="external-link" />
          </a>
        } @else {
          <span class="pill">{{ '::Chapters:NotPublic' | abpLocalization }}</span>
        }
      </div>
      <p class="description" [class.muted]="!chapter().description">
        {{ chapter().description || ('::Chapters:NoDescription' | abpLocalization) }}
      </p>
      <dl>
        @for (fact of facts(); track fact.key) {
          <div>
            <dt>{{ '::' + fact.key | abpLocalization }}</dt>
            <dd>{{ fact.text }}</dd>
          </div>
        }
        <div>
          <dt>{{ '::Chapters:Kind' | abpLocalization }}</dt>
          <dd>{{ '::Chapters:Kind:' + chapter().kind | abpLocalization }}</dd>
        </div>
        <div>
          <dt>{{ '::Chapters:MembersAndBelow' | abpLocalization }}</dt>
          <dd class="num">{{ chapter().members | count }}</dd>
        </div>
      </dl>
    </section>
    <gh-part-problem name="::Chapters:StandsBelow" [of]="list" />
    @if (below(); as below) {
      @if (below.totalCount) {
        <section class="card flush" aria-labelledby="below">
          <div class="head">
            <h2 id="below">{{ '::Chapters:StandsBelow' | abpLocalization }}</h2>
          </div>
          <ul>
            @for (line of below.items; track line.id) {
              <li>
                <a [routerLink]="['/console/chapters', line.id]">{{ line.name }}</a>
                @if (line.members) {
                  <span class="num muted">{{ 'Chapters:Members' | tCount: line.members }}</span>
                }
              </li>
            }
            @if (below.totalCount > below.items.length) {
              <li class="muted">
                {{ 'Chapters:AndMore' | t: below.totalCount - below.items.length }}
              </li>
            }
          </ul>
        </section>
      }
    }
  `,
  styleUrl: './chapter-facts.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterFacts {
  private readonly api = inject(ChaptersApi);

  readonly chapter = input.required<ChapterDetails>();

  protected readonly list = apiResource('/api/chapters', () =>
    this.api.fresh({ query: { parentId: this.chapter().id, maxResultCount: shownBelow } }),
  );
  protected readonly below = latest(this.list);
  protected readonly facts = computed(() => {
    const { meets, town, postcodes } = this.chapter();
    return [
      { key: 'Chapters:Meets', text: meets },
      { key: 'Field:Town', text: town },
      { key: 'Chapters:Postcodes', text: postcodes.join(', ') },
    ].filter(fact => fact.text);
  });
}
