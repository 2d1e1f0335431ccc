import { Injectable, signal } from '@angular/core';

const key = 'gh.batches.away';
const most = 50;

/** Which results somebody has seen and put away, in this browser. */
@Injectable({ providedIn: 'root' })
export class PutAway {
  private readonly ids = signal<readonly string[]>(read());

  has(id: string): boolean {
    return this.ids().includes(id);
  }

  add(id: string): void {
    this.ids.update(ids => [...ids, id].slice(-most));
    localStorage.setItem(key, JSON.stringify(this.ids()));
  }
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
