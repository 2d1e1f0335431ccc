import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { finalize, firstValueFrom, from, switchMap } from 'rxjs';
import { Api } from '../../core/api';
import { Association } from '../../core/association';
import { problemOf } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Download } from '../../shared/download';

/** The association's mark: chosen, seen at once everywhere, taken back by Undo. */
@Component({
  selector: 'gh-logo-picker',
  imports: [LocalizationPipe],
  templateUrl: './logo-picker.html',
  styleUrl: './logo-picker.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LogoPicker {
  private readonly api = inject(Api);
  private readonly download = inject(Download);
  private readonly toasts = inject(Toasts);
  protected readonly association = inject(Association);

  protected readonly isBusy = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected choose(event: Event): void {
    const input = event.target as HTMLInputElement;
    const picture = input.files?.[0];
    // So that the same file can be chosen again after it has been mended.
    if (picture) void this.replaceBy(picture).finally(() => (input.value = ''));
  }

  protected remove(): void {
    void this.replaceBy(null);
  }

  private async replaceBy(picture: Blob | null): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    const before = await this.current();
    this.send(picture, () => this.send(before, null));
  }

  private send(picture: Blob | null, undo: (() => void) | null): void {
    this.isBusy.set(true);
    this.problem.set(null);
    const answer = picture
      ? from(toBase64(picture)).pipe(
          switchMap(content => this.api.put('/api/association/logo', { body: { content } })),
        )
      : this.api.delete('/api/association/logo');
    answer.pipe(finalize(() => this.isBusy.set(false))).subscribe({
      next: ({ url }) => {
        const page = this.association.page();
        if (page) this.association.show({ ...page, logoUrl: url });
        if (undo)
          this.toasts.undoable(url ? '::Branding:LogoSaved' : '::Branding:LogoRemoved', undo);
      },
      error: (error: unknown) => this.problem.set(problemOf(error).message),
    });
  }

  /** What is shown now, so that it can be put back. */
  private async current(): Promise<Blob | null> {
    const url = this.association.page()?.logoUrl;
    return url ? firstValueFrom(this.download.content(url)) : null;
  }
}

function toBase64(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(picture);
  });
}
