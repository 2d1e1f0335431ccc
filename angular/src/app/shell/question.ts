import {
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Confirmation } from '@abp/ng.theme.shared';
import { Confirmations } from '../core/confirmations';

/** The one dialog for questions and error messages, ours and the stock pages'. */
@Component({
  selector: 'gh-question',
  imports: [LocalizationPipe],
  templateUrl: './question.html',
  styles: `
    .dialog {
      width: min(28rem, calc(100vw - 2rem));
      padding: var(--gh-5);
      border: 0;
      border-radius: 14px;
      background: var(--gh-surface);
      color: var(--gh-ink);
      box-shadow: var(--gh-shadow-pop);
    }
    .dialog::backdrop {
      background: rgb(12 18 16 / 0.45);
    }
    h2 {
      margin: 0 0 var(--gh-2);
      font: 650 var(--gh-text-lg) / 1.3 var(--gh-font);
    }
    p {
      margin: 0;
      color: var(--gh-muted);
      white-space: pre-line;
    }
    .answers {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: var(--gh-2);
      margin-top: var(--gh-5);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Question {
  private readonly confirmations = inject(Confirmations);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly current = this.confirmations.current;
  protected readonly answer = Confirmation.Status;

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.current() && !dialog.open) dialog.showModal();
      if (!this.current() && dialog.open) dialog.close();
    });
  }

  protected reply(status: Confirmation.Status): void {
    this.confirmations.clear(status);
  }

  protected dismiss(event: Event): void {
    if (this.current()?.options?.dismissible === false) event.preventDefault();
    else this.reply(Confirmation.Status.dismiss);
  }
}
