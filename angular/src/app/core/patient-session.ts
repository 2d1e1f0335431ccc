import { inject, provideAppInitializer } from '@angular/core';
import { AuthErrorEvent, AuthErrorFilterService } from '@abp/ng.core';

const passing = ['discovery_document_load_error', 'jwks_load_error'];

/** A server that restarts, or a train in a tunnel, must not sign anybody out. */
export const patientSession = provideAppInitializer(() => {
  inject(AuthErrorFilterService).add({
    id: 'GroupHub.PatientSession',
    executable: true,
    execute: (event: AuthErrorEvent) =>
      passing.includes(event.type) || (event.reason as { status?: number } | null)?.status === 0,
  });
});
