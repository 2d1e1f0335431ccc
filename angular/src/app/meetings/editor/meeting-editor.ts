import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChangedMeetings, ScheduledMeetings, MeetingPage } from '@api';
import { finalize, type Observable } from 'rxjs';
import { today } from '@shared/civil-days';
import { apiResource } from '../../core/api';
import { Association } from '../../core/association';
import { problemOf, Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Texts } from '@shared/texts/texts';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { dayInWords } from '../civil-date';
import { MeetingsApi } from '../meetings-api';
import { MeetingFields, type Planned } from './meeting-fields';
import { emptyPlan, meetingRules } from './meeting-form';
import { type ScopeAnswer, ScopeDialog } from './scope-dialog';
import { askBeforeLosing } from '../../shared/unsaved';

/** A new series, or a meeting that changes: alone, or with it those that follow. */
@Component({
  selector: 'gh-meeting-editor',
  imports: [LocalizationPipe, MeetingFields, PageHead, ProblemNote, ScopeDialog, Skeleton],
  templateUrl: './meeting-editor.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingEditor {
  private readonly api = inject(MeetingsApi);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly zone = inject(Association).page()?.timeZone ?? 'UTC';
  /** The same for every press of the button: planning twice plans once. */
  private readonly requestId = crypto.randomUUID();

  readonly id = input<string>();

  protected readonly resource = apiResource('/api/meetings/{id}', () => {
    const id = this.id();
    return id ? { path: { id } } : undefined;
  });
  protected readonly meeting = computed(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  /** What is typed anew starts from what the server said first; a reload must not take it away. */
  protected readonly plan = linkedSignal<MeetingPage | undefined, MeetingPage['plan'] | undefined>({
    source: this.meeting,
    computation: (meeting, before) =>
      before?.value ?? (this.id() ? meeting?.plan : emptyPlan(this.zone, today())),
  });
  protected readonly back = computed(() => `/console/meetings${this.id() ? `/${this.id()}` : ''}`);
  protected readonly isSaving = signal(false);
  protected readonly fieldProblems = signal<Record<string, string>>({});
  protected readonly asking = signal<Planned | null>(null);
  protected readonly surplus = signal<string | null>(null);

  private readonly injector = inject(Injector);
  private readonly fields = viewChild(MeetingFields);

  protected isEdited = false;

  constructor() {
    askBeforeLosing(() => this.isEdited);
  }

  protected save(planned: Planned): void {
    const meeting = this.meeting();
    if (!meeting) this.schedule(planned);
    else if (meeting.isRecurring || planned.isRuleChanged) this.asking.set(planned);
    else this.change({ planned, scope: 'this', letSurplusWait: false });
  }

  protected change({ planned, scope, letSurplusWait }: ScopeAnswer): void {
    const meeting = this.meeting();
    if (!meeting) return;
    const stamp = scope === 'this' ? meeting.stamp : meeting.seriesStamp;
    const rule = scope === 'this' ? meeting.plan.rule : planned.plan.rule;
    const change = { ...planned.plan, rule, scope, stamp, letSurplusWait };
    this.send(this.api.change(meeting.id, change), planned, changed => {
      this.toasts.say(changed.kept.length ? this.keptText(changed) : '::MeetingEditor:Saved');
      return changed.meetingId;
    });
  }

  protected catchUp({ theirs, isTaken }: { theirs: MeetingPage; isTaken: boolean }): void {
    this.resource.set(theirs);
    this.plan.set(theirs.plan);
    if (isTaken) this.isEdited = false;
    // What is kept of theirs, such as days left out, must have arrived in the form.
    else afterNextRender(() => this.fields()?.save(), { injector: this.injector });
  }

  private schedule({ plan, chapterId }: Planned): void {
    const request = this.api.schedule({ ...plan, chapterId, requestId: this.requestId });
    this.send<ScheduledMeetings>(request, null, scheduled => {
      this.toasts.say('::MeetingEditor:Scheduled');
      return scheduled.meetingId;
    });
  }

  private send<T>(
    request: Observable<T>,
    planned: Planned | null,
    done: (reply: T) => string,
  ): void {
    if (this.isSaving()) return;
    this.isSaving.set(true);
    this.fieldProblems.set({});
    request.pipe(finalize(() => this.isSaving.set(false))).subscribe({
      next: reply => {
        this.isEdited = false;
        void this.router.navigate(['/console/meetings', done(reply)]);
      },
      error: (error: unknown) => this.refused(error, planned),
    });
  }

  /** Fewer seats than are taken is a question, not a mistake. */
  private refused(error: unknown, planned: Planned | null): void {
    const { code, message } = problemOf(error);
    if (planned && code?.endsWith(':SeatsBelowTaken')) {
      this.surplus.set(message);
      this.asking.set(planned);
    } else if (this.clashes(error)) {
      this.asking.set(null);
    } else {
      this.fieldProblems.set(this.problems.fieldsOrReport(error, meetingRules));
    }
  }

  private clashes(error: unknown): boolean {
    const meeting = this.meeting();
    return !!meeting && !!this.fields()?.clashes(error, meeting, this.api.find(meeting.id));
  }

  private keptText({ kept }: ChangedMeetings): string {
    return this.texts.t('MeetingEditor:Kept', kept.map(date => dayInWords(date)).join(', '));
  }
}
