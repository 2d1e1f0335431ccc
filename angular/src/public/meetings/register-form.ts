import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { PublicMeeting, RegisterVisit, VisitPage, VisitReceipt } from '@api';
import { Field, type FieldKind } from '@shared/field/field';
import { Icon } from '@shared/icons/icon';
import { dayInWords, hoursOf } from '@shared/meetings/when';
import { TextPipe, Texts } from '@shared/texts/texts';
import { problemText } from '../core/problem-text';
import { RequestFailed } from '../core/request';
import { faultsIn, visitFields, visitOf } from './register-fields';
import { MeetingsApi } from './meetings-api';

/** Who comes: three things needed, the rest as they like. Nothing typed is lost when something goes wrong. */
@Component({
  selector: 'gh-register-form',
  imports: [Field, Icon, TextPipe],
  templateUrl: './register-form.html',
  styleUrl: './register-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegisterForm {
  private readonly api = inject(MeetingsApi);
  private readonly texts = inject(Texts);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly meeting = input.required<PublicMeeting>();
  readonly consentText = input.required<string>();
  /** Of somebody who came by the link in their mail. */
  readonly visit = input<{ id: string; key: string; page: VisitPage } | null>(null);
  readonly registered = output<VisitReceipt>();

  protected readonly fields: readonly FieldKind[] = visitFields;
  protected readonly values = linkedSignal<Record<string, string>>(() => {
    const known = this.visit()?.page as unknown as Record<string, string | null> | undefined;
    return Object.fromEntries(visitFields.map(({ name }) => [name, known?.[name] ?? '']));
  });
  protected readonly consent = signal(false);
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly refusal = signal<string | null>(null);
  protected readonly sending = signal(false);
  protected readonly receipt = signal<VisitReceipt | null>(null);
  protected readonly isFull = computed(() => this.meeting().freeSeats === 0);
  protected readonly when = computed(
    () => `${dayInWords(this.meeting().date)}, ${hoursOf(this.meeting())}`,
  );

  protected type(name: string, value: string): void {
    this.values.update(values => ({ ...values, [name]: value }));
    this.forgetError(name);
  }

  protected agree(event: Event): void {
    this.consent.set((event.target as HTMLInputElement).checked);
    this.forgetError('consent');
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    this.refusal.set(null);
    const faults = Object.entries(faultsIn(this.values(), this.consent()));
    this.errors.set(Object.fromEntries(faults.map(([name, key]) => [name, this.texts.t(key)])));
    if (faults.length > 0) return this.focusFirstError();
    await this.send(visitOf(this.values(), this.visit()));
  }

  private async send(visit: Omit<RegisterVisit, 'meetingId'>): Promise<void> {
    this.sending.set(true);
    try {
      this.receipt.set(await this.api.register(this.meeting().id, visit));
      this.registered.emit(this.receipt() as VisitReceipt);
    } catch (failure) {
      this.errors.set(failure instanceof RequestFailed ? failure.problem.fields : {});
      const isTold = Object.keys(this.errors()).some(name => name in this.values());
      this.refusal.set(isTold ? null : problemText(failure, this.texts));
      this.focusFirstError();
    } finally {
      this.sending.set(false);
    }
  }

  private forgetError(name: string): void {
    this.errors.update(({ [name]: _, ...others }) => others);
  }

  private focusFirstError(): void {
    afterNextRender(
      () =>
        this.element.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus(),
      { injector: this.injector },
    );
  }
}
