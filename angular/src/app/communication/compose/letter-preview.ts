import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { LocalizationPipe } from '@abp/ng.core';
import type { AnnouncementPreview } from '@api';
import { debounceTime } from 'rxjs';
import { latest } from '../../shared/latest';
import { announcements } from '../announcements-api';
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
  protected readonly resource = httpResource<AnnouncementPreview>(() =>
    this.settled().trim()
      ? { url: `${announcements}/preview`, method: 'POST', body: { text: this.settled() } }
      : undefined,
  );
  protected readonly preview = latest(this.resource);
}
