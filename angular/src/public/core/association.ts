import { Injectable, signal } from '@angular/core';
import type { AssociationPage } from '@api';
import type { Problem } from '@shared/problem/problem';

/** The association whose address the visitor opened; null when the host knows none or did not answer. */
@Injectable({ providedIn: 'root' })
export class Association {
  readonly page = signal<AssociationPage | null>(null);
  readonly problem = signal<Problem | null>(null);
}
