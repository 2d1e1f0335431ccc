import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MeetingPage, MeetingPlan } from '@api';
import { TextPipe } from '@shared/texts/texts';
import { debounceTime, filter, type Observable } from 'rxjs';
import { Problems } from '../../core/problems';
import { Clash } from '../../shared/clash';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { ChapterChoice } from '../../shared/chapter-choice';
import { HolidayRegion } from './holiday-region';
import { endTime, type MeetingForm, meetingForm, meetingNames, toPlan } from './meeting-form';
import { moved, type Repeat } from './repeat';
import { RepeatFields } from './repeat-fields';
import { SeriesPreview } from './series-preview';

export interface Planned {
  plan: MeetingPlan;
  chapterId: string | null;
  /** Whether somebody has chosen another rule, not merely another date. */
  isRuleChanged: boolean;
}

const zones = Intl.supportedValuesOf('timeZone');
const pause = 350;

/** Everything that can be typed of a meeting, with the dates it comes to beside it. */
@Component({
  selector: 'gh-meeting-fields',
  imports: [
    ChapterChoice,
    Clash,
    Field,
    HolidayRegion,
    Input,
    LocalizationPipe,
    ReactiveFormsModule,
    RepeatFields,
    RouterLink,
    SeriesPreview,
    TextPipe,
  ],
  templateUrl: './meeting-fields.html',
  styleUrl: './meeting-fields.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingFields implements OnInit {
  private readonly builder = inject(FormBuilder);
  private readonly reporter = inject(Problems);

  readonly plan = input.required<MeetingPlan>();
  readonly isNew = input.required<boolean>();
  readonly chapterName = input<string | null>();
  readonly isSaving = input(false);
  readonly problems = input<Record<string, string>>({});
  readonly back = input.required<string>();
  readonly edited = output();
  readonly saved = output<Planned>();
  /** What somebody else has saved meanwhile is known now; what is typed stays on top of it, or gives way. */
  readonly caughtUp = output<{ theirs: MeetingPage; isTaken: boolean }>();

  protected readonly names = meetingNames;
  private readonly clash = viewChild<Clash<MeetingPage>>(Clash);
  protected readonly choice = viewChild(ChapterChoice);

  protected form!: MeetingForm;
  protected readonly zones = zones;
  protected readonly chapterId = signal<string | null>(null);
  protected readonly isRuleChanged = signal(false);
  protected readonly shown = signal<MeetingPlan | null>(null);
  protected readonly preview = computed(() => this.shown() ?? this.plan());

  constructor() {
    effect(() => {
      const problems = this.problems();
      if (Object.keys(problems).length) this.reporter.place(this.form, problems);
    });
  }

  ngOnInit(): void {
    this.form = meetingForm(this.builder, this.plan());
    this.followDate();
    // What the form fills in by itself, such as the usual holidays, nobody would miss.
    this.form.valueChanges.pipe(filter(() => this.form.dirty)).subscribe(() => this.edited.emit());
    this.form.valueChanges.pipe(debounceTime(pause)).subscribe(() => this.shown.set(this.value()));
  }

  /** Whether it was refused because somebody else has saved the meeting meanwhile; the form asks whose words are kept. */
  clashes(error: unknown, seen: MeetingPage, now: Observable<MeetingPage>): boolean {
    return this.clash()?.meets(error, seen, now) ?? false;
  }

  protected readonly typed = ({ plan }: MeetingPage) =>
    meetingForm(this.builder, plan).getRawValue();

  protected get end(): string {
    const { from, minutes } = this.form.getRawValue();
    return from && minutes ? endTime(from, minutes) : '';
  }

  save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    this.saved.emit({
      plan: this.value(),
      chapterId: this.chapterId(),
      isRuleChanged: this.isRuleChanged(),
    });
  }

  /** A rule that nobody touched stays word for word as the server keeps it, as long as the date does. */
  private value(): MeetingPlan {
    const before = this.plan();
    const plan = toPlan(this.form, before.leftOut);
    const isUntouched = !this.isNew() && !this.isRuleChanged() && plan.date === before.date;
    return isUntouched ? { ...plan, rule: before.rule } : plan;
  }

  private followDate(): void {
    let date = this.form.controls.date.value;
    this.form.controls.date.valueChanges.subscribe(next => {
      if (!next) return;
      const { repeat } = this.form.controls;
      repeat.patchValue(moved(repeat.getRawValue() as Repeat, date, next));
      date = next;
    });
  }
}
