import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChapterKind, ChapterState } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';

interface Named {
  name: string;
  kind: ChapterKind;
  state: ChapterState;
  closesOn?: string | null;
}

/** A chapter's name, with what is unusual about it in a word. */
@Component({
  selector: 'gh-chapter-name',
  imports: [DayPipe, LocalizationPipe, TextPipe],
  template: `
    <b>{{ chapter().name }}</b>
    @if (chapter().kind !== 'chapter') {
      <span class="pill">{{ '::Chapters:Kind:' + chapter().kind | abpLocalization }}</span>
    }
    @if (chapter().state === 'closing') {
      <span class="pill warn">{{ 'Chapters:ClosesOn' | t: (chapter().closesOn | day) }}</span>
    } @else if (chapter().state === 'closed') {
      <span class="pill bad">{{ '::Chapters:Closed' | abpLocalization }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--gh-2);
      min-width: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterName {
  readonly chapter = input.required<Named>();
}
