import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChangeScope } from '@api';
import { ScopeChoice } from '../scope-choice';
import type { Planned } from './meeting-fields';

export interface ScopeAnswer {
  planned: Planned;
  scope: ChangeScope;
  letSurplusWait: boolean;
}

/** Which meetings change, and what becomes of people for whom there is no seat any more. */
@Component({
  selector: 'gh-scope-dialog',
  imports: [LocalizationPipe, ScopeChoice],
  template: `
    <dialog
      #dialog
      class="dialog"
      closedby="any"
      aria-labelledby="scope-title"
      (close)="closed.emit()"
    >
      <h2 id="scope-title">{{ '::Scope:Title' | abpLocalization }}</h2>
      @if (isRecurring()) {
        <gh-scope-choice [isAboutRule]="planned().isRuleChanged" [(scope)]="scope" />
      }
      @if (surplus(); as text) {
        <p class="because warn">{{ text }}</p>
        <label class="tick">
          <input
            type="checkbox"
            [checked]="lets()"
            (change)="lets.set($any($event.target).checked)"
          />
          {{ '::Scope:LetWait' | abpLocalization }}
        </label>
      }
      <p class="because">{{ '::Scope:Told' | abpLocalization }}</p>
      <div class="answers">
        <button type="button" class="btn" (click)="close()">
          {{ 'AbpUi::Cancel' | abpLocalization }}
        </button>
        <button type="button" class="btn primary" (click)="answer()">
          {{ '::MeetingEditor:Save' | abpLocalization }}
        </button>
      </div>
    </dialog>
  `,
  styles: `
    .dialog[open] {
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
export class ScopeDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly planned = input.required<Planned>();
  readonly surplus = input<string | null>(null);
  readonly isRecurring = input.required<boolean>();
  readonly answered = output<ScopeAnswer>();
  readonly closed = output();

  protected readonly scope = linkedSignal<ChangeScope>(() =>
    this.isRecurring() && !this.planned().isRuleChanged ? 'this' : 'following',
  );
  protected readonly lets = signal(false);

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected answer(): void {
    const { planned, scope, lets } = this;
    this.close();
    this.answered.emit({ planned: planned(), scope: scope(), letSurplusWait: lets() });
  }
}
