import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { LocalizationPipe } from '@abp/ng.core';
import { debounceTime } from 'rxjs';
import { Api } from '../../core/api';
import { latest } from '../../shared/latest';
import { MailPaper } from '../shared/mail-paper';

const pause = 400;

/** What is typed as it will look in the mail, made by the host that makes the mail. */
@Component({
  selector: 'gh-letter-preview',
  imports: [LocalizationPipe, MailPaper],
  template: `
    <section class="card" aria-labelledby="preview">
      <h2 id="preview">{{ '::Announcements:Preview' | abpLocalization }}</h2>
      @if (resource.error()) {
        <p class="muted" role="status">{{ '::Announcements:PreviewFailed' | abpLocalization }}</p>
      } @else if (settled().trim() && preview(); as shown) {
        <gh-mail-paper still [html]="shown.html" />
      } @else {
        <p class="muted">{{ '::Announcements:PreviewEmpty' | abpLocalization }}</p>
      }
    </section>
  `,
  styles: `
    h2 {
      margin: 0 0 var(--gh-3);
      font-size: var(--gh-text-md);
    }
    p {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LetterPreview {
  readonly text = input.required<string>();

  protected readonly settled = toSignal(toObservable(this.text).pipe(debounceTime(pause)), {
    initialValue: '',
  });
  private readonly api = inject(Api);
  protected readonly resource = rxResource({
    params: () => (this.settled().trim() ? this.settled() : undefined),
    stream: ({ params: text }) =>
      this.api.post('/api/communication/announcements/preview', { body: { text } }),
  });
  protected readonly preview = latest(this.resource);
}
