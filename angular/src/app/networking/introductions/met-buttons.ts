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
import { today } from '@shared/civil-days';
import { FollowUpDeeds } from '../follow-up/follow-up-deeds';

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
  private readonly deeds = inject(FollowUpDeeds);

  readonly followUpId = input.required<string>();
  /** Whether another day than today can be said. */
  readonly dated = input(false, { transform: booleanAttribute });
  readonly changed = output();

  protected readonly today = today();
  protected readonly on = signal(this.today);

  protected met(): void {
    this.deeds.meet(this.followUpId(), this.on() || null, this.words('Noted'));
  }

  protected notYet(): void {
    this.deeds.sleep(this.followUpId(), today(week), this.words('Later'));
  }

  protected never(): void {
    this.deeds.drop(this.followUpId(), this.words('Dropped'));
  }

  private words(what: string) {
    return { said: `::Networking:Met:${what}`, then: () => this.changed.emit() };
  }
}
