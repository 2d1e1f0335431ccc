import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { AssociationPage } from '@api';
import { keepCalendarOf } from '@shared/civil-days';
import { firstLetter } from '@shared/format/first-letter';
import { catchError, Observable, of, tap } from 'rxjs';
import { Api } from './api';

/** The association this host name belongs to: its name and colour are the frame of every page. */
@Injectable({ providedIn: 'root' })
export class Association {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly current = signal<AssociationPage | null>(null);

  readonly page = this.current.asReadonly();

  /** On the host itself there is no association, and the product speaks for itself. */
  load(): Observable<AssociationPage | null> {
    return this.api.get('/api/association').pipe(
      catchError(() => of(null)),
      tap(page => this.show(page)),
    );
  }

  show(page: AssociationPage | null): void {
    this.current.set(page);
    keepCalendarOf(page?.timeZone);
    const style = this.document.documentElement.style;
    if (page?.accent) style.setProperty('--gh-accent', page.accent);
    else style.removeProperty('--gh-accent');
  }

  get name(): string {
    return this.page()?.name ?? 'GroupHub';
  }

  get letter(): string {
    return firstLetter(this.name).toLocaleUpperCase();
  }
}
