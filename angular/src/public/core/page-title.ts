import { Injectable, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Association } from './association';
import { Texts } from '@shared/texts/texts';

/** "Directory · Riverside Business Network"; a route names the key of its text. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly texts = inject(Texts);
  private readonly association = inject(Association);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const key = this.buildTitle(snapshot);
    this.show(key ? this.texts.t(key) : null);
  }

  show(page: string | null): void {
    const name = this.association.page()?.name ?? 'GroupHub';
    this.title.setTitle(page ? `${page} · ${name}` : name);
  }
}
