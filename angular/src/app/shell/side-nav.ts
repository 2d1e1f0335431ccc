import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { Association } from '../core/association';
import { CountedTextPipe } from '@shared/texts/texts';
import { Brand } from './brand';
import { Counts } from './counts';
import { Navigation } from './navigation';

@Component({
  selector: 'gh-side-nav',
  imports: [
    Brand,
    CountPipe,
    CountedTextPipe,
    Icon,
    LocalizationPipe,
    RouterLink,
    RouterLinkActive,
  ],
  templateUrl: './side-nav.html',
  styleUrl: './side-nav.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SideNav {
  protected readonly navigation = inject(Navigation);
  protected readonly association = inject(Association);
  protected readonly counts = inject(Counts);

  /** The overview is the parent of the other console pages, yet only active on itself. */
  protected readonly exactly = { exact: true };
  protected readonly within = { exact: false };
}
