import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { TextPipe } from '@shared/texts/texts';
import { Api } from '../../core/api';
import { Deeds } from '../shared/deeds';

/** Erasing all about somebody cannot be undone, so their name is typed. */
@Component({
  selector: 'gh-forget-dialog',
  imports: [FormsModule, LocalizationPipe, TextPipe],
  template: `
    <dialog #dialog class="dialog" aria-labelledby="forget-title" (close)="closed.emit()">
      <form (ngSubmit)="forget()">
        <h2 id="forget-title">{{ 'Networking:Forget:Title' | t: name() }}</h2>
        <p class="because bad">{{ 'Networking:Forget:Why' | t: name() }}</p>
        <label class="field">
          <span>{{ 'Networking:Forget:Type' | t: name() }}</span>
          <input class="input" name="typed" autocomplete="off" [(ngModel)]="typed" />
        </label>
        <div class="answers">
          <button type="button" class="btn" (click)="close()">
            {{ 'AbpUi::Cancel' | abpLocalization }}
          </button>
          <button type="submit" class="btn danger" [disabled]="typed().trim() !== name()">
            {{ '::Networking:Forget:Go' | abpLocalization }}
          </button>
        </div>
      </form>
    </dialog>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gh-4);
    }
    .answers {
      display: flex;
      justify-content: flex-end;
      gap: var(--gh-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ForgetDialog {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly memberId = input.required<string>();
  readonly name = input.required<string>();
  readonly forgotten = output();
  readonly closed = output();

  protected readonly typed = signal('');

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected forget(): void {
    if (this.typed().trim() !== this.name()) return;
    this.deeds.do(
      this.api.post('/api/networking/ties/forget', { body: { memberId: this.memberId() } }),
      {
        said: '::Networking:Forget:Done',
        then: () => {
          this.forgotten.emit();
          this.close();
        },
      },
    );
  }
}
