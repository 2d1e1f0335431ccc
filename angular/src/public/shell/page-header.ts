import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
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
  protected readonly initial = computed(() => this.association()?.name.trim().charAt(0) ?? '');
  protected readonly menuLinks = [
    { path: '/', text: 'Public:About' },
    { path: '/meetings', text: 'Public:Meetings' },
    { path: '/directory', text: 'Public:Directory' },
    { path: '/join', text: 'Public:Join' },
  ];
}
