import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import { Icon } from '@shared/icons/icon';
import type { Problem } from '@shared/problem/problem';
import { inOwnLanguage, startWords } from '@shared/problem/start-words';
import { Api } from '../core/api';

/** The host is asked without an association: its texts may not have come either. */
const words = {
  en: {
    none: 'Every association has an address of its own',
    noneText:
      'It stands before this one, such as your-association.{0}. Your invitation and the association’s own website name it.',
    signIn: 'Sign in to run this host',
    found: 'Found an association',
  },
  de: {
    none: 'Jeder Verband hat eine eigene Adresse',
    noneText:
      'Sie steht vor dieser, etwa ihr-verband.{0}. Die Einladung und die Website Ihres Verbands nennen sie.',
    signIn: 'Anmelden, um diesen Host zu betreiben',
    found: 'Einen Verband gründen',
  },
};

/** Shown when the host did not answer, or is asked without an association. */
@Component({
  selector: 'gh-start-problem',
  imports: [Icon],
  template: `
    <main class="empty page" role="alert">
      <gh-icon [name]="kind() === 'none' ? 'building-2' : 'wifi-off'" />
      <h1>{{ words[kind()] }}</h1>
      <p>{{ text() }}</p>
      @if (kind() === 'none') {
        <p class="ways">
          @if (terms.value()?.isOpen) {
            <a class="btn primary" href="/start">{{ words.found }}</a>
          }
          <a class="btn" href="/app/">{{ words.signIn }}</a>
        </p>
      } @else {
        <button type="button" class="btn primary" (click)="reload()">{{ words.again }}</button>
      }
    </main>
  `,
  styles: `
    .ways {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: var(--gh-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StartProblem {
  private readonly api = inject(Api);

  readonly problem = input.required<Problem>();

  protected readonly words = { ...inOwnLanguage(words), ...startWords() };
  protected readonly kind = computed(() => {
    const { kind } = this.problem();
    if (kind === 'offline') return 'offline';
    return kind === 'notFound' ? 'none' : 'broken';
  });
  protected readonly terms = resource({
    params: () => this.kind() === 'none' || undefined,
    loader: ({ abortSignal }) => this.api.founding(abortSignal),
  });
  protected readonly text = computed(() =>
    this.words[`${this.kind()}Text` as const].replace('{0}', location.host),
  );

  protected reload(): void {
    location.reload();
  }
}
