import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { Account } from '../core/account';
import { Association } from '../core/association';
import { policies } from '../core/policies';
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
  private readonly association = inject(Association);
  protected readonly counts = inject(Counts);
  private readonly account = inject(Account);

  /** An officer's list is not the whole association's, so its number does not stand beside it. */
  protected readonly memberCount = computed(() =>
    this.account.can(policies.overview) ? this.association.page()?.memberCount : undefined,
  );

  /** The overview is the parent of the other console pages, yet only active on itself. */
  protected readonly exactly = { exact: true };
  protected readonly within = { exact: false };
}
