import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { PersonTimeline } from '@api';
import { keepInTouch } from '@api/limits';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { Api } from '../../core/api';
import { Deeds } from '../shared/deeds';

/** How often one wants to be in touch, and what one wants to remember. */
@Component({
  selector: 'gh-tie-form',
  imports: [DayPipe, FormsModule, LocalizationPipe, TextPipe],
  template: `
    <div class="fields">
      <label class="field">
        <span>{{ '::Networking:Tie:Cadence' | abpLocalization }}</span>
        <select class="input" [ngModel]="cadence()" (ngModelChange)="cadence.set($event); save()">
          <option [ngValue]="null">{{ '::Networking:Tie:NoCadence' | abpLocalization }}</option>
          @for (days of cadences; track days) {
            <option [ngValue]="days">{{ 'Networking:Tie:EveryDays' | t: days }}</option>
          }
        </select>
        @if (timeline().nextTouchOn; as day) {
          <span class="hint">{{ 'Networking:Tie:NextTouch' | t: (day | day: 'day') }}</span>
        }
      </label>
      <label class="field">
        <span>{{ '::Networking:Tie:Note' | abpLocalization }}</span>
        <textarea
          class="input"
          rows="2"
          [attr.maxlength]="limits.note"
          [ngModel]="note()"
          (ngModelChange)="note.set($event)"
          (blur)="saveNote()"
        ></textarea>
      </label>
    </div>
  `,
  styles: `
    .fields {
      display: grid;
      grid-template-columns: 14rem minmax(0, 1fr);
      gap: var(--gh-4);
    }
    textarea {
      min-height: 3.25rem;
    }
    @media (max-width: 35em) {
      .fields {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TieForm {
  protected readonly limits = keepInTouch;
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  readonly memberId = input.required<string>();
  readonly timeline = input.required<PersonTimeline>();
  readonly saved = output();

  protected readonly cadences = [14, 30, 90, 180];
  protected readonly cadence = linkedSignal(() => this.timeline().cadence ?? null);
  protected readonly note = linkedSignal(() => this.timeline().note ?? '');

  protected saveNote(): void {
    if (this.note().trim() !== (this.timeline().note ?? '')) this.save();
  }

  protected save(): void {
    const body = { memberId: this.memberId(), cadence: this.cadence(), note: this.note() };
    this.deeds.do(this.api.put('/api/networking/ties', { body }), {
      said: '::Networking:Saved',
      then: () => this.saved.emit(),
    });
  }
}
