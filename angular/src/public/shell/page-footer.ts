import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { documentCulture } from '@shared/format/culture';
import { Icon } from '@shared/icons/icon';
import { Association } from '../core/association';
import { languages, switchCulture } from '../core/culture';
import { TextPipe } from '@shared/texts/texts';

@Component({
  selector: 'gh-page-footer',
  imports: [Icon, RouterLink, TextPipe],
  templateUrl: './page-footer.html',
  styleUrl: './page-footer.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageFooter {
  protected readonly association = inject(Association).page;
  protected readonly languages = languages;
  protected readonly culture = documentCulture().split('-')[0];

  protected speak(culture: string): void {
    if (culture !== this.culture) switchCulture(culture);
  }
}
