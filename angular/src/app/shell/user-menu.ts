import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import {
  AuthService,
  ConfigStateService,
  LocalizationPipe,
  SessionStateService,
} from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { Account } from '../core/account';
import { environment } from '../core/environment';
import { Avatar } from '../shared/avatar';
import { Navigation } from './navigation';

@Component({
  selector: 'gh-user-menu',
  imports: [Avatar, Icon, LocalizationPipe, RouterLink],
  templateUrl: './user-menu.html',
  styleUrl: './user-menu.css',
  host: {
    '(document:click)': 'closeWhenOutside($event)',
    '(keydown.escape)': 'close(true)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserMenu {
  protected readonly account = inject(Account);
  protected readonly navigation = inject(Navigation);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly auth = inject(AuthService);
  private readonly session = inject(SessionStateService);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  private readonly localization = toSignal(inject(ConfigStateService).getOne$('localization'));

  protected readonly isOpen = signal(false);
  protected readonly language = toSignal(this.session.getLanguage$());
  protected readonly languages = computed(() => this.localization()?.languages ?? []);

  protected toggle(): void {
    this.isOpen.update(open => !open);
  }

  protected close(returnFocus = false): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    if (returnFocus) this.button().nativeElement.focus();
  }

  protected closeWhenOutside(event: Event): void {
    if (!this.host.nativeElement.contains(event.target as Node)) this.close();
  }

  protected speak(culture: string): void {
    this.close();
    this.session.setLanguage(culture);
  }

  /** Signing in is a page of the host, and so is how one signs in; it leads back to this one. */
  protected security(): string {
    const { pathname } = this.document.location;
    return `/Account/Security?ReturnUrl=${encodeURIComponent(pathname)}`;
  }

  protected manageAccount(): void {
    this.close();
    void this.router.navigateByUrl('/account/manage');
  }

  protected signOut(): void {
    this.auth.logout({ client_id: environment.oAuthConfig?.clientId }).subscribe();
  }
}
