import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';

let lastId = 0;

/** What is done seldom: behind three dots, as a short list of buttons. */
@Component({
  selector: 'gh-more-menu',
  imports: [Icon, LocalizationPipe],
  template: `
    <button
      type="button"
      class="btn sm icon"
      [attr.aria-label]="label() | abpLocalization"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-controls]="id"
      (click)="isOpen.set(!isOpen())"
    >
      <gh-icon name="ellipsis" />
    </button>
    <div class="menu" [id]="id" [hidden]="!isOpen()"><ng-content /></div>
  `,
  styles: `
    gh-more-menu {
      display: inline-block;
      position: relative;
    }
    gh-more-menu .menu {
      position: absolute;
      inset: calc(100% + 4px) 0 auto auto;
      z-index: 15;
      display: grid;
      min-width: 13rem;
      padding: var(--gh-1);
      border: 1px solid var(--gh-line);
      border-radius: var(--gh-radius);
      background: var(--gh-surface);
      box-shadow: var(--gh-shadow-pop);
    }
    gh-more-menu .menu[hidden] {
      display: none;
    }
    gh-more-menu .menu button,
    gh-more-menu .menu a {
      display: flex;
      align-items: center;
      min-height: 2.5rem;
      padding: 0 var(--gh-3);
      border: 0;
      border-radius: 7px;
      background: none;
      color: var(--gh-ink);
      font: 500 var(--gh-text-sm) / 1.3 var(--gh-font);
      text-align: left;
      text-decoration: none;
    }
    gh-more-menu .menu button:hover,
    gh-more-menu .menu a:hover {
      background: var(--gh-sunken);
    }
  `,
  encapsulation: ViewEncapsulation.None,
  host: { '(document:click)': 'closeUnlessToggled($event)', '(keydown.escape)': 'close(true)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoreMenu {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly label = input('::Networking:More');

  protected readonly id = `more-${++lastId}`;
  protected readonly isOpen = signal(false);

  protected close(returnFocus = false): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    if (returnFocus) this.host.nativeElement.querySelector('button')?.focus();
  }

  /** A click beside the menu and a click on something in it both end it. */
  protected closeUnlessToggled(event: Event): void {
    const toggle = this.host.nativeElement.querySelector('button');
    if (!toggle?.contains(event.target as Node)) this.close();
  }
}
