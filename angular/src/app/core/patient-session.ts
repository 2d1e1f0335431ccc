import { inject, provideAppInitializer } from '@angular/core';
import { AuthErrorEvent, AuthErrorFilterService } from '@abp/ng.core';

const passing = ['discovery_document_load_error', 'jwks_load_error', 'invalid_nonce_in_state'];

/** A server that restarts, a train in a tunnel, or a link with a stray "state" must not sign anybody out. */
export const patientSession = provideAppInitializer(() => {
  inject(AuthErrorFilterService).add({
    id: 'GroupHub.PatientSession',
    executable: true,
    execute: (event: AuthErrorEvent) =>
      passing.includes(event.type) || (event.reason as { status?: number } | null)?.status === 0,
  });
});
