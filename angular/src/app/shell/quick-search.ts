import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { debounceTime, map, of, switchMap } from 'rxjs';
import { Account } from '../core/account';
import { policies } from '../core/policies';
import { type Finding, QuickFind } from './quick-find';

/** Ctrl K from anywhere: type, arrow down, Enter. */
@Component({
  selector: 'gh-quick-search',
  imports: [Icon, LocalizationPipe],
  templateUrl: './quick-search.html',
  styleUrl: './quick-search.css',
  host: {
    '(document:keydown)': 'focusOnShortcut($event)',
    '(focusout)': 'closeWhenLeft($event)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuickSearch {
  private readonly router = inject(Router);
  private readonly finder = inject(QuickFind);
  private readonly account = inject(Account);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly input = viewChild.required<ElementRef<HTMLInputElement>>('input');

  protected readonly query = signal('');
  protected readonly isOpen = signal(false);
  protected readonly active = signal(-1);
  protected readonly hint = computed(() =>
    this.account.can(policies.roster) ? '::Shell:SearchStaff' : '::Shell:SearchMember',
  );
  protected readonly answer = toSignal(
    toObservable(this.query).pipe(
      map(query => query.trim()),
      debounceTime(180),
      switchMap(query =>
        query.length < 2
          ? of(null)
          : this.finder.find(query).pipe(map(findings => ({ query, findings }))),
      ),
    ),
  );
  protected readonly findings = computed(() => this.answer()?.findings ?? []);
  protected readonly isShown = computed(
    () => this.isOpen() && !!this.answer() && this.query().trim().length > 1,
  );

  protected type(event: Event): void {
    this.query.set((event.target as HTMLInputElement).value);
    this.active.set(-1);
    this.isOpen.set(true);
  }

  protected move(event: Event, step: number): void {
    event.preventDefault();
    const count = this.findings().length;
    if (!this.isShown() || count === 0) return;
    this.active.update(
      active => (active + step + count + (active < 0 && step < 0 ? 1 : 0)) % count,
    );
  }

  protected choose(): void {
    const finding = this.findings()[this.active()];
    const query = this.query().trim();
    if (finding && this.isShown()) this.open(finding);
    else if (query) {
      const { path, query: queryParams } = this.finder.allResults(query);
      this.leave();
      void this.router.navigate([path], { queryParams });
    }
  }

  protected open(finding: Finding): void {
    this.leave();
    void this.router.navigate(finding.link, { queryParams: finding.query });
  }

  protected cancel(): void {
    if (this.isShown()) this.isOpen.set(false);
    else this.leave();
  }

  protected focusOnShortcut(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    const input = this.input().nativeElement;
    if (!input.checkVisibility()) return;
    event.preventDefault();
    input.select();
  }

  protected closeWhenLeft(event: FocusEvent): void {
    if (!this.host.nativeElement.contains(event.relatedTarget as Node | null))
      this.isOpen.set(false);
  }

  private leave(): void {
    this.query.set('');
    this.isOpen.set(false);
    this.input().nativeElement.blur();
  }
}
