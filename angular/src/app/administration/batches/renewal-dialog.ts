import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FormGroup } from '@angular/forms';
import type { MemberSelection } from '@api';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { FormDialog } from '../../shared/form-dialog';
import { BatchesApi } from './batches-api';
import { PreviewNote, servesNobody } from './preview-note';

/** Writes to all who are chosen how they renew; before, it says who would get no letter. A letter cannot be taken back. */
@Component({
  selector: 'gh-renewal-dialog',
  imports: [CountedTextPipe, FormDialog, PreviewNote, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'Batches:Renewal:Title' | tCount: selection().count"
      [action]="'Batches:Renewal:Do' | t"
      [pointless]="isForNobody()"
      (submitted)="send()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ 'Batches:Renewal:Why' | t }}</p>
      <gh-preview-note words="Batches:Renewal" [preview]="preview" [selection]="selection()" />
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RenewalDialog {
  private readonly api = inject(BatchesApi);
  private readonly dialog = viewChild.required(FormDialog);
  private readonly requestId = crypto.randomUUID();

  readonly selection = input.required<MemberSelection>();
  readonly started = output<{ id: string }>();
  readonly closed = output();

  protected readonly form = new FormGroup({});
  protected readonly preview = apiResource('/api/console/batches/renewal-links/preview', () => ({
    query: { selectionId: this.selection().id },
  }));

  protected readonly isForNobody = computed(() => servesNobody(this.preview));

  protected send(): void {
    const request = this.api.sendRenewalLinks(this.requestId, this.selection().id);
    this.dialog().send(request, {}, started => this.started.emit(started));
  }
}
