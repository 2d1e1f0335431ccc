import { booleanAttribute, ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AbstractControl, FormControl } from '@angular/forms';
import type { Audience } from '@api';
import { Field } from '../../shared/field';
import { AudiencePicker } from './audience-picker';

/** A field of the profile with who may see it beside its label. */
@Component({
  selector: 'gh-seen-field',
  imports: [AudiencePicker, Field],
  template: `
    <gh-field [label]="label()" [control]="control()" [hint]="hint()" [optional]="optional()">
      <ng-content />
    </gh-field>
    <gh-audience-picker [label]="label()" [control]="audience()" [widest]="widest()" />
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    gh-audience-picker {
      position: absolute;
      top: -0.2rem;
      right: 0;
    }
    @media (pointer: coarse) {
      gh-audience-picker {
        top: -0.75rem;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeenField {
  readonly label = input.required<string>();
  readonly control = input.required<AbstractControl>();
  readonly audience = input.required<FormControl<Audience>>();
  readonly widest = input<Audience>('public');
  readonly hint = input<string | null>(null);
  readonly optional = input(false, { transform: booleanAttribute });
}
