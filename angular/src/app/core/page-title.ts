import { effect, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { LocalizationService } from '@abp/ng.core';
import { Association } from './association';

/** "Members · Riverside Business Network", in the reader's language. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly association = inject(Association);
  private readonly localization = inject(LocalizationService);
  private readonly language = toSignal(this.localization.languageChange$);
  private key: string | undefined;

  constructor() {
    super();
    effect(() => {
      this.language();
      this.association.page();
      this.write();
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key = this.buildTitle(state);
    this.write();
  }

  private write(): void {
    const page = this.key && this.localization.instant({ key: this.key, defaultValue: this.key });
    this.title.setTitle([page, this.association.name].filter(Boolean).join(' · '));
  }
}
