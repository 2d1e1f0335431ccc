import { HttpErrorResponse } from '@angular/common/http';
import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { MarkReceipt } from '@api';
import { Subject } from 'rxjs';
import { MeetingsApi } from '../meetings-api';
import type { Tap } from './taps';

const batch = 100;
const pause = 4000;

/**
 * Taps wait here until the server has heard of them; they survive a reload of the page. Each carries the time when it
 * was made and a request id, so that being sent twice changes nothing.
 */
@Injectable()
export class DoorQueue {
  private readonly api = inject(MeetingsApi);
  private readonly waiting = signal<readonly Tap[]>([]);
  private readonly offline = signal(false);
  private readonly receipts$ = new Subject<MarkReceipt[]>();
  private readonly refusals$ = new Subject<unknown>();
  private key = '';
  private meetingId = '';
  private isSending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly pending = this.waiting.asReadonly();
  /** The last try did not reach the server. */
  readonly isOffline = this.offline.asReadonly();
  readonly receipts = this.receipts$.asObservable();
  readonly refusals = this.refusals$.asObservable();

  constructor() {
    const retry = () => this.send();
    window.addEventListener('online', retry);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', retry);
      clearTimeout(this.timer);
    });
  }

  /** Whose taps on which sheet: another person on the same phone must not send them. */
  open(meetingId: string, userId: string): void {
    this.meetingId = meetingId;
    this.key = `door:${userId}:${meetingId}`;
    this.waiting.set(read(this.key));
    this.send();
  }

  add(tap: Tap): void {
    this.keep([...this.waiting(), tap]);
    this.send();
  }

  send(): void {
    const taps = this.waiting().slice(0, batch);
    if (this.isSending || !taps.length) return;
    clearTimeout(this.timer);
    this.isSending = true;
    this.api.mark(this.meetingId, taps).subscribe({
      next: receipts => {
        this.receipts$.next(receipts);
        this.settle(taps);
      },
      error: (error: unknown) => {
        if (isPassing(error)) return this.wait();
        this.refusals$.next(error);
        this.settle(taps);
      },
    });
  }

  private settle(taps: readonly Tap[]): void {
    this.isSending = false;
    this.offline.set(false);
    const done = new Set(taps.map(tap => tap.requestId));
    this.keep(this.waiting().filter(tap => !done.has(tap.requestId)));
    this.send();
  }

  private wait(): void {
    this.isSending = false;
    this.offline.set(true);
    this.timer = setTimeout(() => this.send(), pause);
  }

  private keep(taps: readonly Tap[]): void {
    this.waiting.set(taps);
    if (taps.length) localStorage.setItem(this.key, JSON.stringify(taps));
    else localStorage.removeItem(this.key);
  }
}

/** No network, a server that restarts, a sign-in that ran out: none of them is a reason to lose a tap. */
function isPassing(error: unknown): boolean {
  const status = error instanceof HttpErrorResponse ? error.status : 0;
  return status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;
}

function read(key: string): Tap[] {
  try {
    const taps: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(taps) ? (taps as Tap[]) : [];
  } catch {
    // What somebody has written there by hand is no list of taps.
    return [];
  }
}
