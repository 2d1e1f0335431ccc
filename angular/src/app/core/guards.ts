import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, RedirectCommand, Router } from '@angular/router';
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

/** Without the permission the next route with the same address is tried. */
export function may(policy: string): CanMatchFn {
  return () => inject(Account).can(policy);
}

export const toStartPage: CanActivateFn = () => inject(Router).parseUrl(startPath(inject(Account)));
