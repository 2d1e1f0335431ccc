import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { TextPipe } from '@shared/texts/texts';

/** What is erased does not come back, so the name is typed. */
@Component({
  selector: 'gh-erase-dialog',
  imports: [LocalizationPipe, TextPipe],
  template: `
    <dialog
      #dialog
      class="dialog"
      closedby="any"
      aria-labelledby="erase-title"
      (close)="closed.emit()"
    >
      <form (submit)="confirm($event)">
        <h2 id="erase-title">{{ 'VisitorList:EraseWhom' | t: name() }}</h2>
        <p class="because warn">{{ '::VisitorList:EraseWhy' | abpLocalization }}</p>
        <label class="field">
          <span>{{ 'VisitorList:TypeName' | t: name() }}</span>
          <input
            class="input"
            autocomplete="off"
            [value]="typed()"
            (input)="typed.set($any($event.target).value)"
          />
        </label>
        <div class="answers">
          <button type="button" class="btn" (click)="close()">
            {{ 'AbpUi::Cancel' | abpLocalization }}
          </button>
          <button type="submit" class="btn danger" [disabled]="!isTyped()">
            {{ '::VisitorList:Erase' | abpLocalization }}
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
export class EraseDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly name = input.required<string>();
  readonly confirmed = output();
  readonly closed = output();

  protected readonly typed = signal('');
  protected readonly isTyped = computed(
    () => this.typed().trim().toLocaleLowerCase() === this.name().trim().toLocaleLowerCase(),
  );

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected confirm(event: Event): void {
    event.preventDefault();
    if (!this.isTyped()) return;
    this.confirmed.emit();
    this.close();
  }
}
