import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { NetworkPerson } from '@api';
import { wishIntroduction } from '@api/limits';
import { finalize } from 'rxjs';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { PageHead } from '../../shared/page-head';
import { Api, apiResource } from '../../core/api';
import { type PickedPerson, PersonPicker } from '../shared/person-picker';
import { askBeforeLosing } from '../../shared/unsaved';

const rules = {
  ConnectorHasNoRoom: 'connector',
  WishedAlready: 'connector',
  ThreePeopleNeeded: 'connector',
  WithOneself: 'target',
  TooManyWishes: 'context',
};

/** Asks a colleague to bring one together with somebody: why, and what is in it for the other. */
@Component({
  selector: 'gh-new-wish',
  imports: [Field, Input, LocalizationPipe, PageHead, PersonPicker, ReactiveFormsModule],
  templateUrl: './new-wish.html',
  styleUrl: './new-wish.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewWish {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly requestId = crypto.randomUUID();

  readonly target = input<string>();
  readonly connector = input<string>();

  protected readonly isSaving = signal(false);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    target: [null as PickedPerson | null, [Validators.required]],
    connector: [null as PickedPerson | null, [Validators.required]],
    context: ['', [Validators.required, Validators.maxLength(wishIntroduction.context)]],
    benefit: ['', [Validators.required, Validators.maxLength(wishIntroduction.benefit)]],
    isAnonymous: [false],
  });
  private readonly chosen = toSignal(this.form.controls.target.valueChanges);
  protected readonly connectors = apiResource('/api/networking/introductions/connectors', () => {
    const memberId = this.chosen()?.id ?? this.target();
    return memberId ? { query: { memberId } } : undefined;
  });
  private readonly targetProfile = this.profile(this.target);
  private readonly connectorProfile = this.profile(this.connector);

  constructor() {
    askBeforeLosing(() => this.form.dirty);
    this.fill('target', this.targetProfile);
    this.fill('connector', this.connectorProfile);
  }

  protected take({ id, name }: NetworkPerson): void {
    this.form.controls.connector.setValue({ id, name });
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const { target, connector, ...words } = this.form.getRawValue();
    const body = {
      ...words,
      requestId: this.requestId,
      targetId: target!.id,
      connectorId: connector!.id,
    };
    this.isSaving.set(true);
    this.api
      .post('/api/networking/introductions', { body })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => {
          this.form.markAsPristine();
          this.toasts.say('::Networking:Introductions:Wished');
          void this.router.navigate(['/introductions'], { queryParams: { show: 'mine' } });
        },
        error: (error: unknown) => this.problems.show(this.form, error, rules),
      });
  }

  /** Somebody the page was opened about, by name. */
  private profile(id: () => string | undefined) {
    return apiResource('/api/directory/{memberId}', () => {
      const memberId = id();
      return memberId ? { path: { memberId } } : undefined;
    });
  }

  private fill(name: 'target' | 'connector', resource: ReturnType<NewWish['profile']>): void {
    effect(() => {
      if (!resource.hasValue()) return;
      const { id, name: text } = resource.value();
      this.form.controls[name].setValue({ id, name: text });
    });
  }
}
