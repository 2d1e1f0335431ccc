import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Account, startPath } from './account';

/** Without the permission the address stays and the page says whom to ask. */
export function requires(...policies: string[]): CanActivateFn {
  return () => {
    const account = inject(Account);
    const forbidden = inject(Router).parseUrl('/forbidden');
    return (
      policies.some(policy => account.can(policy)) ||
      new RedirectCommand(forbidden, { skipLocationChange: true })
    );
  };
}

export const toStartPage: CanActivateFn = () => inject(Router).parseUrl(startPath(inject(Account)));
