import { Injectable, signal } from '@angular/core';
import type { LocalizationParam } from '@abp/ng.core';
import type { Toaster } from '@abp/ng.theme.shared';

export interface Toast {
  id: number;
  message: LocalizationParam;
  args: string[];
  severity: string;
  undo?: () => void;
}

type Options = Partial<Toaster.ToastOptions>;
const shownFor = 10_000;

/** One place for short messages, ours and the stock pages' (it stands in for their ToasterService). */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly toasts = signal<Toast[]>([]);
  private lastId = 0;

  readonly shown = this.toasts.asReadonly();

  /** A deed that can still be taken back, for ten seconds. */
  undoable(message: string, undo: () => void): void {
    this.push({ message, args: [], severity: 'success', undo });
  }

  say(message: string): void {
    this.push({ message, args: [], severity: 'success' });
  }

  show(
    message: LocalizationParam,
    _title?: LocalizationParam,
    severity = 'neutral',
    options: Options = {},
  ): number {
    return this.push({ message, severity, args: options.messageLocalizationParams ?? [] });
  }

  success(message: LocalizationParam, title?: LocalizationParam, options?: Options): number {
    return this.show(message, title, 'success', options);
  }

  info(message: LocalizationParam, title?: LocalizationParam, options?: Options): number {
    return this.show(message, title, 'info', options);
  }

  warn(message: LocalizationParam, title?: LocalizationParam, options?: Options): number {
    return this.show(message, title, 'warning', options);
  }

  error(message: LocalizationParam, title?: LocalizationParam, options?: Options): number {
    return this.show(message, title, 'error', options);
  }

  readonly remove = (id: number): void =>
    this.toasts.update(toasts => toasts.filter(toast => toast.id !== id));

  clear(): void {
    this.toasts.set([]);
  }

  private push(toast: Omit<Toast, 'id'>): number {
    const id = ++this.lastId;
    this.toasts.update(toasts => [...toasts.slice(-2), { ...toast, id }]);
    setTimeout(() => this.remove(id), shownFor);
    return id;
  }
}
