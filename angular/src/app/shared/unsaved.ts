import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import type { CanDeactivateFn, Routes } from '@angular/router';
import { Confirmation } from '@abp/ng.theme.shared';
import { map } from 'rxjs';
import { Confirmations } from '../core/confirmations';

/** What is typed on the page and nowhere else yet. Closing the tab or reloading it is not done in passing, either. */
@Injectable({ providedIn: 'root' })
export class Unsaved {
  private readonly parts = new Set<() => boolean>();

  constructor() {
    inject(DOCUMENT).defaultView?.addEventListener('beforeunload', event => {
      if (this.isThere) event.preventDefault();
    });
  }

  get isThere(): boolean {
    return [...this.parts].some(isUnsaved => isUnsaved());
  }

  /** @returns how it is taken back. */
  watch(isUnsaved: () => boolean): () => void {
    this.parts.add(isUnsaved);
    return () => this.parts.delete(isUnsaved);
  }
}

/** Who leaves is asked first while this part of the page has something unsaved; to be called where it is constructed. */
export function askBeforeLosing(isUnsaved: () => boolean): void {
  inject(DestroyRef).onDestroy(inject(Unsaved).watch(isUnsaved));
}

const keepUnsaved: CanDeactivateFn<unknown> = () =>
  !inject(Unsaved).isThere ||
  inject(Confirmations)
    .warn('::App:LeaveUnsavedWhy', '::App:LeaveUnsaved', {
      yesText: '::App:Discard',
      cancelText: '::App:KeepEditing',
    })
    .pipe(map(status => status === Confirmation.Status.confirm));

/** Pages that are not left in passing while something on them is unsaved. */
export const keepingUnsaved = (routes: Routes): Routes =>
  routes.map(route => (route.loadComponent ? { ...route, canDeactivate: [keepUnsaved] } : route));
