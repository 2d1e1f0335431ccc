import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { documentCulture } from '@shared/format/culture';
import { Icon } from '@shared/icons/icon';
import type { Problem } from '@shared/problem/problem';

/** Shown when the host did not answer, hence the only texts that do not come from it. */
const words = {
  en: {
    none: 'There is no association at this address',
    noneText: 'Check the address for a typing mistake, or ask whoever gave it to you.',
    offline: 'This page could not be reached',
    offlineText: 'Check your connection. Nothing is lost.',
    broken: 'This page is not available at the moment',
    brokenText: 'The fault is on our side. Wait a minute, then load the page again.',
    again: 'Load again',
  },
  de: {
    none: 'Unter dieser Adresse gibt es keinen Verband',
    noneText: 'Prüfen Sie die Adresse auf Tippfehler oder fragen Sie, wer sie Ihnen genannt hat.',
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
      <gh-icon [name]="kind() === 'none' ? 'search-x' : 'wifi-off'" />
      <h1>{{ words[kind()] }}</h1>
      <p>{{ words[text()] }}</p>
      @if (kind() !== 'none') {
        <button type="button" class="btn primary" (click)="reload()">{{ words.again }}</button>
      }
    </main>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StartProblem {
  readonly problem = input.required<Problem>();

  protected readonly words = documentCulture().startsWith('de') ? words.de : words.en;
  protected readonly kind = computed(() => {
    const { kind } = this.problem();
    if (kind === 'offline') return 'offline';
    return kind === 'notFound' ? 'none' : 'broken';
  });
  protected readonly text = computed(() => `${this.kind()}Text` as const);

  protected reload(): void {
    location.reload();
  }
}
