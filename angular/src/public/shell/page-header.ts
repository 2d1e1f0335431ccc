import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { firstLetter } from '@shared/format/first-letter';
import { Icon } from '@shared/icons/icon';
import { Association } from '../core/association';
import { TextPipe } from '@shared/texts/texts';

@Component({
  selector: 'gh-page-header',
  imports: [Icon, RouterLink, RouterLinkActive, TextPipe],
  templateUrl: './page-header.html',
  styleUrl: './page-header.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHeader {
  protected readonly association = inject(Association).page;
  protected readonly initial = computed(() => firstLetter(this.association()?.name ?? ''));
  protected readonly hasChapters = computed(() => (this.association()?.chapterCount ?? 0) > 0);
  protected readonly pages = computed(() => [
    { path: '/', text: 'Public:About' },
    ...(this.hasChapters() ? [{ path: '/chapters', text: 'Public:Chapters' }] : []),
    { path: '/meetings', text: 'Public:Meetings' },
    { path: '/directory', text: 'Public:Directory' },
  ]);
}
