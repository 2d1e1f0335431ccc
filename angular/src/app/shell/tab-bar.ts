import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { Navigation } from './navigation';
import { SideNav } from './side-nav';

const room = 4;

/** On a phone the four pages used most lie under the thumb; everything else is one tap further. */
@Component({
  selector: 'gh-tab-bar',
  imports: [Icon, LocalizationPipe, RouterLink, RouterLinkActive, SideNav],
  templateUrl: './tab-bar.html',
  styleUrl: './tab-bar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TabBar {
  private readonly navigation = inject(Navigation);
  private readonly sheet = viewChild<ElementRef<HTMLDialogElement>>('sheet');

  protected readonly tabs = computed(() => this.navigation.main().slice(0, room));
  protected readonly hasMore = computed(
    () => this.navigation.sections().reduce((sum, section) => sum + section.links.length, 0) > room,
  );
  protected readonly exactly = { exact: true };
  protected readonly within = { exact: false };

  protected openMenu(): void {
    this.sheet()?.nativeElement.showModal();
  }

  protected closeMenu(): void {
    this.sheet()?.nativeElement.close();
  }
}
