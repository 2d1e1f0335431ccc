import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { TextPipe } from '@shared/texts/texts';
import { Api } from '../../core/api';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { typedName } from '../../shared/typed-name';

/** What is erased does not come back: says what goes and what stays, and lets the name be typed. */
@Component({
  selector: 'gh-removal-dialog',
  imports: [Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      tone="danger"
      [formGroup]="form"
      [title]="'Removal:Whom' | t: name()"
      [action]="'Removal:Do' | t"
      (submitted)="remove()"
      (closed)="closed.emit()"
    >
      <p class="because bad">{{ '::Removal:ForGood' | abpLocalization }}</p>
      <dl>
        <dt>{{ '::Removal:Goes' | abpLocalization }}</dt>
        <dd>{{ '::Removal:GoesWhat' | abpLocalization }}</dd>
        <dt>{{ '::Removal:Stays' | abpLocalization }}</dt>
        <dd>{{ '::Removal:StaysWhat' | abpLocalization }}</dd>
      </dl>
      <gh-field label="::End:TypeName" [hint]="name()" [control]="form.controls.typed">
        <input ghInput formControlName="typed" autocomplete="off" />
      </gh-field>
    </gh-form-dialog>
  `,
  styles: `
    dl {
      display: grid;
      gap: var(--gh-1);
      margin: 0;
      font-size: var(--gh-text-sm);
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0 0 var(--gh-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RemovalDialog implements OnInit {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly dialog = viewChild.required(FormDialog);

  readonly memberId = input.required<string>();
  readonly name = input.required<string>();
  readonly closed = output();

  protected readonly form = inject(FormBuilder).nonNullable.group({ typed: '' });

  ngOnInit(): void {
    const { typed } = this.form.controls;
    typed.addValidators(typedName(this.name()));
    typed.updateValueAndValidity();
  }

  protected remove(): void {
    this.dialog().send(
      this.api.delete('/api/members/{id}', { path: { id: this.memberId() } }),
      {},
      () => {
        this.toasts.say('::Removal:Done');
        void this.router.navigateByUrl('/console/members');
      },
    );
  }
}

/** The last part of a member's page: to have somebody erased who asks for it. */
@Component({
  selector: 'gh-member-removal',
  imports: [LocalizationPipe, RemovalDialog],
  template: `
    <section class="card" aria-labelledby="removal">
      <h2 id="removal">{{ '::Removal:Title' | abpLocalization }}</h2>
      <p>{{ '::Removal:Hint' | abpLocalization }}</p>
      <button type="button" class="btn sm danger" (click)="isAsked.set(true)">
        {{ '::Removal:Ask' | abpLocalization }}
      </button>
    </section>
    @if (isAsked()) {
      <gh-removal-dialog [memberId]="memberId()" [name]="name()" (closed)="isAsked.set(false)" />
    }
  `,
  styles: `
    .card {
      display: grid;
      gap: var(--gh-3);
      justify-items: start;
      border-color: var(--gh-bad);
      font-size: var(--gh-text-sm);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MemberRemoval {
  readonly memberId = input.required<string>();
  readonly name = input.required<string>();

  protected readonly isAsked = signal(false);
}
