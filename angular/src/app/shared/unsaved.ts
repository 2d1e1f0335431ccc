import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirmation } from '@abp/ng.theme.shared';
import { map } from 'rxjs';
import { Confirmations } from '../core/confirmations';

export interface MayHaveUnsavedChanges {
  readonly hasUnsavedChanges: boolean;
}

export const keepUnsaved: CanDeactivateFn<MayHaveUnsavedChanges> = page =>
  !page.hasUnsavedChanges ||
  inject(Confirmations)
    .warn('::App:LeaveUnsavedWhy', '::App:LeaveUnsaved', {
      yesText: '::App:Discard',
      cancelText: '::App:KeepEditing',
    })
    .pipe(map(status => status === Confirmation.Status.confirm));
