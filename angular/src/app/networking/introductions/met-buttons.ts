import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { Observable } from 'rxjs';
import { Api } from '../../core/api';
import { daysFromNow } from '../follow-up/days';
import { Deeds } from '../shared/deeds';

const week = 7;

/** Have two who were introduced met? One tap each: yes, not yet, or it will not happen. */
@Component({
  selector: 'gh-met-buttons',
  imports: [FormsModule, LocalizationPipe],
  template: `
    @if (dated()) {
      <label class="field">
        <span>{{ '::Networking:Met:On' | abpLocalization }}</span>
        <input
          class="input"
          type="date"
          name="on"
          [max]="today"
          [ngModel]="on()"
          (ngModelChange)="on.set($event)"
        />
      </label>
    }
    <div class="row wrap gap2">
      <button type="button" class="btn sm primary" (click)="met()">
        {{ '::Networking:Met:Yes' | abpLocalization }}
      </button>
      <button type="button" class="btn sm" (click)="notYet()">
        {{ '::Networking:Met:NotYet' | abpLocalization }}
      </button>
      <button type="button" class="btn sm quiet" (click)="never()">
        {{ '::Networking:Met:Never' | abpLocalization }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gh-3);
    }
    .quiet {
      color: var(--gh-muted);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MetButtons {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  readonly followUpId = input.required<string>();
  /** Whether another day than today can be said. */
  readonly dated = input(false, { transform: booleanAttribute });
  readonly changed = output();

  protected readonly today = daysFromNow(0);
  protected readonly on = signal(this.today);

  protected met(): void {
    const body = { on: this.on() || null };
    const path = this.path();
    this.act(
      this.api.post('/api/networking/follow-ups/{id}/met', { path, body }),
      '::Networking:Met:Noted',
    );
  }

  protected notYet(): void {
    const body = { until: daysFromNow(week) };
    const path = this.path();
    this.act(
      this.api.post('/api/networking/follow-ups/{id}/snooze', { path, body }),
      '::Networking:Met:Later',
    );
  }

  protected never(): void {
    this.act(
      this.api.post('/api/networking/follow-ups/{id}/drop', { path: this.path() }),
      '::Networking:Met:Dropped',
    );
  }

  private act(deed: Observable<unknown>, said: string): void {
    const path = this.path();
    this.deeds.do(deed, {
      said,
      then: () => this.changed.emit(),
      undo: () => this.api.post('/api/networking/follow-ups/{id}/reopen', { path }),
    });
  }

  private path() {
    return { id: this.followUpId() };
  }
}
