import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import { documentCulture } from '@shared/format/culture';
import { Icon } from '@shared/icons/icon';
import type { Problem } from '@shared/problem/problem';
import { Api } from '../core/api';

/** Shown when the host did not answer or is asked without an association; texts may not have come, so they are here. */
const words = {
  en: {
    none: 'Every association has an address of its own',
    noneText:
      'It stands before this one, such as your-association.{0}. Your invitation and the association’s own website name it.',
    signIn: 'Sign in to run this host',
    found: 'Found an association',
    offline: 'This page could not be reached',
    offlineText: 'Check your connection. Nothing is lost.',
    broken: 'This page is not available at the moment',
    brokenText: 'The fault is on our side. Wait a minute, then load the page again.',
    again: 'Load again',
  },
  de: {
    none: 'Jeder Verband hat eine eigene Adresse',
    noneText:
      'Sie steht vor dieser, etwa ihr-verband.{0}. Die Einladung und die Website Ihres Verbands nennen sie.',
    signIn: 'Anmelden, um diesen Host zu betreiben',
    found: 'Einen Verband gründen',
    offline: 'Diese Seite ist nicht zu erreichen',
    offlineText: 'Prüfen Sie Ihre Verbindung. Es ist nichts verloren.',
    broken: 'Diese Seite ist zurzeit nicht verfügbar',
    brokenText: 'Der Fehler liegt bei uns. Warten Sie eine Minute und laden Sie die Seite neu.',
    again: 'Neu laden',
  },
};

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

  protected readonly words = documentCulture().startsWith('de') ? words.de : words.en;
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
