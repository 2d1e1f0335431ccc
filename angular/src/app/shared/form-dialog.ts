import {
  afterNextRender,
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { finalize, type Observable } from 'rxjs';
import { Problems } from '../core/problems';
import { isReady } from './form-problems';
import { askBeforeLosing } from './unsaved';

let lastId = 0;

/** A form that opens above the page; what the server refuses stays in it, under the field it is about. */
@Component({
  selector: 'gh-form-dialog',
  imports: [LocalizationPipe],
  template: `
    <dialog #dialog class="dialog" [attr.aria-labelledby]="id" (close)="closed.emit()">
      <form novalidate (submit)="submit($event)">
        <h2 [id]="id">{{ title() }}</h2>
        <ng-content />
        <div class="answers">
          <button type="button" class="btn" (click)="close()">
            {{ cancel() | abpLocalization }}
          </button>
          <button
            type="submit"
            class="btn {{ tone() }}"
            [disabled]="pointless()"
            [attr.aria-busy]="isSending()"
          >
            {{ action() }}
          </button>
        </div>
      </form>
    </dialog>
  `,
  styles: `
    .dialog {
      width: min(34rem, calc(100vw - 2rem));
      max-height: calc(100dvh - 2rem);
      overflow-y: auto;
    }
    form {
      display: grid;
      gap: var(--gh-4);
    }
    .answers {
      position: sticky;
      bottom: calc(-1 * var(--gh-5));
      z-index: 1;
      display: flex;
      justify-content: flex-end;
      gap: var(--gh-2);
      margin: 0 calc(-1 * var(--gh-5)) calc(-1 * var(--gh-5));
      padding: var(--gh-4) var(--gh-5);
      border-top: 1px solid var(--gh-line);
      background: var(--gh-surface);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FormDialog {
  private readonly problems = inject(Problems);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly formGroup = input.required<FormGroup>();
  readonly title = input.required<string>();
  readonly action = input.required<string>();
  readonly cancel = input('AbpUi::Cancel');
  readonly tone = input<'primary' | 'danger'>('primary');
  /** Whether nothing would come of it; the form says why. */
  readonly pointless = input(false, { transform: booleanAttribute });
  readonly submitted = output();
  readonly closed = output();

  protected readonly id = `form-dialog-${++lastId}`;
  protected readonly isSending = signal(false);
  private isDone = false;

  constructor() {
    askBeforeLosing(() => this.formGroup().dirty && !this.isDone);
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  /**
   * Sends, closes when it went well, and else shows why not under the fields that the rules name, unless somebody knows
   * better what to do about it.
   */
  send<T>(
    request: Observable<T>,
    rules: Record<string, string>,
    done: (value: T) => void,
    isSettled: (error: unknown) => boolean = () => false,
  ): void {
    this.isSending.set(true);
    request.pipe(finalize(() => this.isSending.set(false))).subscribe({
      next: value => {
        this.isDone = true;
        done(value);
        this.close();
      },
      error: (error: unknown) => {
        if (!isSettled(error)) this.problems.show(this.formGroup(), error, this.shown(rules));
      },
    });
  }

  /** A rule about a field that is not asked for here is said in the dialog for problems. */
  private shown(rules: Record<string, string>): Record<string, string> {
    const asked = ([, field]: [string, string]) => this.formGroup().get(field)?.enabled;
    return Object.fromEntries(Object.entries(rules).filter(asked));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.pointless() || this.isSending()) return;
    if (isReady(this.formGroup())) this.submitted.emit();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }
}
