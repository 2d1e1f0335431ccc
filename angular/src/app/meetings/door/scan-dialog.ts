import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { canScan, scan } from './camera';

export interface Scanned {
  isGood: boolean;
  text: string;
}

/** The camera reads codes one after the other; the field below is for those that it cannot read. */
@Component({
  selector: 'gh-scan-dialog',
  imports: [Icon, LocalizationPipe],
  templateUrl: './scan-dialog.html',
  styleUrl: './scan-dialog.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScanDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly video = viewChild<ElementRef<HTMLVideoElement>>('video');
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('code');
  private stop: (() => void) | undefined;
  private isGone = false;

  readonly said = input<Scanned | null>(null);
  readonly read = output<string>();
  readonly closed = output();

  protected readonly hasCamera = signal(canScan());

  constructor() {
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
      void this.look();
    });
    inject(DestroyRef).onDestroy(() => {
      this.isGone = true;
      this.stop?.();
    });
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected send(event: Event, field: HTMLInputElement): void {
    event.preventDefault();
    const code = field.value.trim();
    if (code) this.read.emit(code);
    field.value = '';
    field.focus();
  }

  private async look(): Promise<void> {
    const video = this.video()?.nativeElement;
    if (!video) return;
    try {
      const stop = await scan(video, code => this.read.emit(code));
      if (this.isGone) stop();
      else this.stop = stop;
    } catch {
      // No camera, or the person said no: the field is still there.
      this.hasCamera.set(false);
      this.field().nativeElement.focus();
    }
  }
}
