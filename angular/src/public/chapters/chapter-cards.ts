import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChapterCard } from '@api';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe } from '@shared/texts/texts';

/** Chapters side by side: when they meet, where, and how many they are. */
@Component({
  selector: 'gh-chapter-cards',
  imports: [CountedTextPipe, Icon, RouterLink],
  templateUrl: './chapter-cards.html',
  styleUrl: './chapter-cards.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterCards {
  readonly chapters = input.required<readonly ChapterCard[]>();
  /** The page they stand on need not be named again. */
  readonly inside = input('');
}
