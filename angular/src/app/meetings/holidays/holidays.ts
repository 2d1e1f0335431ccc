import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import type { HolidayLine } from '@api';
import { setHoliday } from '@api/limits';
import { today } from '@shared/civil-days';
import { Icon } from '@shared/icons/icon';
import { TextPipe, Texts } from '@shared/texts/texts';
import { finalize, type Observable } from 'rxjs';
import { apiResource } from '../../core/api';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { dayInWords, WeekdayPipe } from '../civil-date';
import { MeetingsApi } from '../meetings-api';
import { UsualRegion } from './usual-region';

/** The days on which nobody meets; series that skip holidays follow at once. */
@Component({
  selector: 'gh-holidays',
  imports: [
    Field,
    Icon,
    Input,
    LocalizationPipe,
    PageHead,
    PermissionDirective,
    ProblemNote,
    ReactiveFormsModule,
    Skeleton,
    TextPipe,
    UsualRegion,
    WeekdayPipe,
  ],
  templateUrl: './holidays.html',
  styleUrl: './holidays.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Holidays {
  private readonly api = inject(MeetingsApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly today = today();

  protected readonly policies = policies;
  protected readonly address = listAddress();
  protected readonly year = computed(
    () => Number(this.address.get('year')) || Number(this.today.slice(0, 4)),
  );
  protected readonly resource = apiResource('/api/meetings/holidays', () => ({
    query: { year: this.year() },
  }));
  protected readonly lines = latest(this.resource);
  /** Holidays are the association's, so only those decide who may schedule for all of it. */
  private readonly reach = apiResource('/api/meetings/chapters', () => ({
    query: { right: 'schedule', maxResultCount: 1 },
  }));
  protected readonly mayChange = computed(
    () => this.reach.hasValue() && this.reach.value().isWhole,
  );
  protected readonly isSaving = signal(false);
  protected readonly form = new FormGroup({
    date: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    name: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(setHoliday.name)],
    }),
  });

  protected look(year: number): void {
    this.address.set({ year });
  }

  protected add(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const { date, name } = this.form.getRawValue();
    this.isSaving.set(true);
    this.api
      .setHoliday(date, name.trim())
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => {
          this.form.reset();
          this.toasts.say(this.texts.t('Holidays:Added', dayInWords(date)));
          if (Number(date.slice(0, 4)) === this.year()) this.resource.reload();
          else this.look(Number(date.slice(0, 4)));
        },
        error: (error: unknown) =>
          this.problems.show(this.form, error, { HolidayNameMissing: 'name' }),
      });
  }

  protected remove({ date, name }: HolidayLine): void {
    this.run(this.api.removeHoliday(date), () =>
      this.toasts.undoable(this.texts.t('Holidays:Removed', name), () =>
        this.run(this.api.setHoliday(date, name)),
      ),
    );
  }

  private run(request: Observable<void>, done?: () => void): void {
    request.subscribe({
      next: () => {
        this.resource.reload();
        done?.();
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
