import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyWeek } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';

/** The asks one could answer best, each with its reason. */
@Component({
  selector: 'gh-ask-teaser',
  imports: [DayPipe, LocalizationPipe, RouterLink, TextPipe],
  template: `
    <section class="card" aria-labelledby="asks">
      <div class="head">
        <h2 id="asks">{{ '::Networking:Asks:Answerable' | abpLocalization }}</h2>
        <a class="small" routerLink="/asks">{{ 'Networking:Week:AllAsks' | t: week().askCount }}</a>
      </div>
      @for (ask of week().asks; track ask.askId) {
        <div class="ask">
          <p class="small">
            <a routerLink="/asks"
              ><b>{{ ask.what }}</b></a
            >
            <span class="muted">
              — {{ ask.person.name
              }}{{
                ask.neededBy ? ('Networking:Asks:ByThen' | t: (ask.neededBy | day: 'day')) : ''
              }}
            </span>
          </p>
          <p class="because">{{ ask.reasons.join(' ') }}</p>
        </div>
      }
    </section>
  `,
  styles: `
    .card > .head {
      margin-bottom: var(--gh-3);
    }
    .ask {
      display: grid;
      gap: var(--gh-2);
    }
    .ask + .ask {
      margin-top: var(--gh-4);
      padding-top: var(--gh-4);
      border-top: 1px solid var(--gh-line);
    }
    .ask a {
      color: inherit;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AskTeaser {
  readonly week = input.required<MyWeek>();
}
