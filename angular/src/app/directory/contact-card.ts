import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { address, type DirectoryProfile } from '@api';
import { Icon } from '@shared/icons/icon';
import { finalize } from 'rxjs';
import { Problems } from '../core/problems';
import { Download } from '../shared/download';

/** Takes a colleague into the address book: with what they show to the viewer, and where they are known from. */
@Component({
  selector: 'gh-contact-card',
  imports: [Icon, LocalizationPipe],
  template: `
    <button type="button" class="btn" [attr.aria-busy]="isLoading()" (click)="save('3.0')">
      <gh-icon name="contact" />
      {{ '::People:SaveContact' | abpLocalization }}
    </button>
    <button type="button" class="link small" (click)="save('4.0')">
      {{ '::People:SaveContactNew' | abpLocalization }}
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gh-2) var(--gh-4);
    }
    .link {
      min-height: 2.75rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContactCard {
  private readonly download = inject(Download);
  private readonly problems = inject(Problems);

  readonly person = input.required<DirectoryProfile>();

  protected readonly isLoading = signal(false);

  protected save(version: '3.0' | '4.0'): void {
    if (this.isLoading()) return;
    this.isLoading.set(true);
    const { id, name } = this.person();
    this.download
      .save(
        address('/api/directory/{memberId}/vcard', { path: { memberId: id }, query: { version } }),
        `${name}.vcf`,
      )
      .pipe(finalize(() => this.isLoading.set(false)))
      .subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
