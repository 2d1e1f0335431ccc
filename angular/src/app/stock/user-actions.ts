import { EntityAction, type EntityActionList } from '@abp/ng.components/extensible';
import type { IdentityUserDto } from '@abp/ng.identity/proxy';
import { Confirmation, ConfirmationService } from '@abp/ng.theme.shared';
import { filter, switchMap } from 'rxjs';
import { Api } from '../core/api';
import { Problems } from '../core/problems';
import { Toasts } from '../core/toasts';

/** For who has lost the phone and the recovery codes. */
const endSecondStep = EntityAction.create<IdentityUserDto>({
  text: '::SecondStep:End',
  permission: 'AbpIdentity.Users.Update',
  action: row => {
    const { id, userName } = row.record;
    const toasts = row.getInjected(Toasts);
    const problems = row.getInjected(Problems);
    const api = row.getInjected(Api);
    row
      .getInjected(ConfirmationService)
      .warn('::SecondStep:EndWhy', '::SecondStep:EndOf', {
        titleLocalizationParams: [userName ?? ''],
      })
      .pipe(
        filter(answer => answer === Confirmation.Status.confirm),
        switchMap(() =>
          api.delete('/api/identity/users/{id}/second-factor', { path: { id: id! } }),
        ),
      )
      .subscribe({
        next: () => toasts.say('::SecondStep:Ended'),
        error: (error: unknown) => problems.report(error),
      });
  },
});

/** Beside the framework's own in the menu of a user. */
export function addUserActions(actions: EntityActionList<IdentityUserDto>): void {
  actions.addTail(endSecondStep);
}
