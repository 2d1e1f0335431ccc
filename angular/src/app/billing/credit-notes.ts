import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { address, type CreditNoteLine } from '@api';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { finalize } from 'rxjs';
import { Problems } from '../core/problems';
import { Download } from '../shared/download';

/** The documents of what was given back, each as a PDF. */
@Component({
  selector: 'gh-credit-notes',
  imports: [Icon, TextPipe],
  template: `
    @for (note of notes(); track note.id) {
      <button
        type="button"
        class="link"
        [attr.aria-label]="'Invoice:CreditNoteOf' | t: note.number"
        [attr.aria-busy]="loading() === note.id"
        (click)="save(note)"
      >
        <gh-icon name="download" />{{ note.number }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gh-1) var(--gh-3);
    }
    :host:empty {
      display: none;
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: var(--gh-1);
      font-size: var(--gh-text-xs);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreditNotes {
  private readonly download = inject(Download);
  private readonly problems = inject(Problems);

  readonly notes = input.required<readonly CreditNoteLine[]>();

  protected readonly loading = signal<string | null>(null);

  protected save({ id, number }: CreditNoteLine): void {
    this.loading.set(id);
    this.download
      .save(address('/api/billing/refunds/{id}/credit-note', { path: { id } }), `${number}.pdf`)
      .pipe(finalize(() => this.loading.set(null)))
      .subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
