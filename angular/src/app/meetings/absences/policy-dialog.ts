import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { AbsencePolicyPage } from '@api';
import { finalize } from 'rxjs';
import { today } from '@shared/civil-days';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { MeetingsApi } from '../meetings-api';
import { presetOf } from './rules';

/** Absences are counted like this from a day on; what was before keeps its weight. */
@Component({
  selector: 'gh-policy-dialog',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule],
  templateUrl: './policy-dialog.html',
  styles: `
    form {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--gh-4);
    }
    .wide {
      grid-column: 1 / -1;
    }
    .answers {
      display: flex;
      justify-content: flex-end;
      gap: var(--gh-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyDialog implements OnInit {
  private readonly api = inject(MeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly today = today();

  readonly policy = input.required<AbsencePolicyPage>();
  readonly decided = output();
  readonly closed = output();

  protected readonly isSaving = signal(false);
  protected readonly form = inject(FormBuilder).group({
    validFrom: [this.today, Validators.required],
    windowMonths: [6, [Validators.required, Validators.min(1), Validators.max(36)]],
    limit: [null as number | null, [Validators.min(0), Validators.max(99)]],
    latesPerAbsence: [null as number | null, [Validators.min(1), Validators.max(20)]],
    substituteLimit: [null as number | null, [Validators.min(0), Validators.max(99)]],
    medicalCounts: [false],
    excusedCounts: [false],
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  ngOnInit(): void {
    this.form.patchValue(this.policy().current);
  }

  /** The example that the numbers are now, if they are one. */
  protected get preset(): string | null {
    const { validFrom: _, ...rules } = this.form.getRawValue();
    return presetOf(rules as AbsencePolicyPage['current'], this.policy().presets);
  }

  protected take(name: string): void {
    const preset = this.policy().presets.find(one => one.name === name);
    if (preset) this.form.patchValue(preset.rules);
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const { validFrom, ...rules } = this.form.getRawValue();
    this.isSaving.set(true);
    this.api
      .decideAbsencePolicy(validFrom ?? this.today, rules as AbsencePolicyPage['current'])
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => {
          this.toasts.say('::Absences:Decided');
          this.decided.emit();
          this.close();
        },
        error: (error: unknown) =>
          this.problems.show(this.form, error, { PolicyInvalid: 'windowMonths' }),
      });
  }
}
