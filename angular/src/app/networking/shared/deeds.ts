import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';

interface Deed {
  /** What is said once it is done; a text key. */
  said?: string;
  /** Shows what has become of it, after doing and after undoing. */
  then?: () => void;
  undo?: () => Observable<unknown>;
}

/** Does something, says so with a way back, and shows what has become of it. */
@Injectable({ providedIn: 'root' })
export class Deeds {
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  do(request: Observable<unknown>, { said, then, undo }: Deed = {}): void {
    request.subscribe({
      next: () => {
        then?.();
        if (said && undo) this.toasts.undoable(said, () => this.do(undo(), { then }));
        else if (said) this.toasts.say(said);
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
