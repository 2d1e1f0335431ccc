import { inject, Injectable } from '@angular/core';
import type { CanActivateFn } from '@angular/router';

/** What every page stands in. */
@Injectable({ providedIn: 'root' })
export class Frame {
  private tell!: (isThere: true) => void;

  readonly isThere = new Promise<true>(tell => (this.tell = tell));

  stands(): void {
    this.tell(true);
  }
}

/**
 * ABP goes to the page that was wanted as soon as it knows who has signed in. That may be before the frame is there,
 * which shows itself only at the end of a way: a way that ended earlier would leave the page empty.
 */
export const onceThereIsAFrame: CanActivateFn = () => inject(Frame).isThere;
