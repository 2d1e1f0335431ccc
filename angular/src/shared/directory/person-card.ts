import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DirectoryCard } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { Marked } from '@shared/marked/marked';
import { TextPipe } from '@shared/texts/texts';
import { encoded, highlightedTags, personLineHtml } from './highlights';

@Component({
  selector: 'gh-person-card',
  imports: [DayPipe, Icon, Marked, RouterLink, TextPipe],
  templateUrl: './person-card.html',
  styleUrl: './person-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonCard {
  readonly person = input.required<DirectoryCard>();

  protected readonly name = computed(() => this.person().nameHtml || encoded(this.person().name));
  protected readonly line = computed(() => personLineHtml(this.person()));
  protected readonly town = computed(() => {
    const { town, highlights } = this.person();
    return town ? (highlights['town'] ?? encoded(town)) : '';
  });
  protected readonly tags = computed(() => highlightedTags(this.person()));
}
