import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { type Toast, Toasts } from '../core/toasts';

@Component({
  selector: 'gh-toast-list',
  imports: [Icon, LocalizationPipe],
  template: `
    <div class="toasts" role="status">
      @for (toast of toasts.shown(); track toast.id) {
        <div class="toast">
          <span>{{ toast.message | abpLocalization: toast.args }}</span>
          @if (toast.undo) {
            <button type="button" class="link" (click)="undo(toast)">
              {{ '::App:Undo' | abpLocalization }}
            </button>
          }
          <button
            type="button"
            class="link"
            [attr.aria-label]="'AbpUi::Close' | abpLocalization"
            (click)="toasts.remove(toast.id)"
          >
            <gh-icon name="x" />
          </button>
        </div>
      }
    </div>
  `,
  styles: `
    .toasts {
      position: fixed;
      inset: auto var(--gh-4) var(--gh-4);
      z-index: 2000;
      display: grid;
      gap: var(--gh-2);
      justify-items: center;
      pointer-events: none;
    }
    .toast {
      pointer-events: auto;
      display: flex;
      align-items: center;
      gap: var(--gh-4);
      width: auto;
      min-height: 2.75rem;
      max-width: 34rem;
      padding: var(--gh-2) var(--gh-4);
      border: 0;
      border-radius: var(--gh-radius);
      background: var(--gh-ink);
      color: var(--gh-paper);
      box-shadow: var(--gh-shadow-pop);
      font-size: var(--gh-text-sm);
    }
    .link {
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
      font: 600 var(--gh-text-sm) / 1.4 var(--gh-font);
      text-decoration: underline;
      text-underline-offset: 2px;
    }
    @media (max-width: 47.5em) {
      .toasts {
        bottom: 4.75rem;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ToastList {
  protected readonly toasts = inject(Toasts);

  protected undo(toast: Toast): void {
    this.toasts.remove(toast.id);
    toast.undo?.();
  }
}
