import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { suspendMember } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';

export type Deed = 'suspend' | 'resign';

/** Asks what has to be known before a membership rests or ends. */
@Component({
  selector: 'gh-standing-dialog',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <dialog #dialog class="dialog" closedby="any" aria-labelledby="standing-title">
      <h2 id="standing-title">{{ title() | t: name() }}</h2>
      <p class="because">{{ why() | abpLocalization }}</p>
      @if (deed() === 'suspend') {
        <gh-field label="::Deed:Reason" hint="::Deed:ReasonHint" [control]="reason">
          <textarea ghInput rows="3" [formControl]="reason"></textarea>
        </gh-field>
      }
      <gh-field optional [label]="dayLabel()" [hint]="dayHint()" [control]="day">
        <input ghInput type="date" [formControl]="day" />
      </gh-field>
      <div class="answers">
        <button type="button" class="btn" (click)="close()">
          {{ 'AbpUi::Cancel' | abpLocalization }}
        </button>
        <button type="button" class="btn primary" (click)="confirm()">
          {{ verb() | abpLocalization }}
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
export class StandingDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly name = input.required<string>();
  readonly confirmed = output<{ deed: Deed; reason: string; day: string }>();

  protected readonly deed = signal<Deed>('suspend');
  protected readonly reason = new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.maxLength(suspendMember.reason)],
  });
  protected readonly day = new FormControl('', { nonNullable: true });
  protected readonly title = computed(() => `Deed:${this.deed()}Whom`);
  protected readonly why = computed(() => `::Deed:${this.deed()}Why`);
  protected readonly verb = computed(() => `::Deed:${this.deed()}`);
  protected readonly dayLabel = computed(() => `::Deed:${this.deed()}Day`);
  protected readonly dayHint = computed(() => `::Deed:${this.deed()}DayHint`);

  open(deed: Deed): void {
    this.deed.set(deed);
    this.reason.reset();
    this.day.reset();
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected confirm(): void {
    this.reason.markAsTouched();
    if (this.deed() === 'suspend' && this.reason.invalid) return;
    const answer = { reason: this.reason.value.trim(), day: this.day.value };
    this.confirmed.emit({ deed: this.deed(), ...answer });
    this.close();
  }
}
