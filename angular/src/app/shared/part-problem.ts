import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { problemOf, thrown } from '../core/problems';

interface Asked {
  error(): unknown;
  reload(): unknown;
}

/** In the place of a part of a page that did not come: left out, it would look as if there were nothing of it. */
@Component({
  selector: 'gh-part-problem',
  imports: [LocalizationPipe],
  template: `
    @if (isOpen()) {
      <section class="card" role="alert">
        <h2>{{ name() | abpLocalization }}</h2>
        <p class="muted">{{ '::App:Problem:part' | abpLocalization }}</p>
        <button type="button" class="btn sm" (click)="of().reload()">
          {{ '::App:TryAgain' | abpLocalization }}
        </button>
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: var(--gh-2);
      justify-items: start;
    }
    h2,
    p {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartProblem {
  readonly name = input.required<string>();
  readonly of = input.required<Asked>();

  /** What is not there, or not for this account, is rightly left out. */
  protected readonly isOpen = computed(() => {
    const error = this.of().error();
    return !!error && !['forbidden', 'notFound'].includes(problemOf(thrown(error)).kind);
  });
}
