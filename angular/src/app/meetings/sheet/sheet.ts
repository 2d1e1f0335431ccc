import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { SheetPage as Sheet, SheetRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { finalize, type Observable } from 'rxjs';
import { apiResource } from '../../core/api';
import { problemOf, Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { MeetingTimePipe } from '../civil-date';
import { MeetingsApi } from '../meetings-api';
import { AmendDialog } from './amend-dialog';
import * as lines from './sheet-edits';
import { SheetRowEditor } from './sheet-row';
import { SheetVersions } from './sheet-versions';

const overtaken = /:(SheetChanged|SheetChangedBy|SheetSettled|SheetNotSubmitted)$/;

/** Who was there: typed, saved, submitted, and later corrected with a reason. */
@Component({
  selector: 'gh-sheet',
  imports: [
    AmendDialog,
    CountedTextPipe,
    DayPipe,
    Icon,
    LocalizationPipe,
    MeetingTimePipe,
    PageHead,
    ProblemNote,
    RouterLink,
    SheetRowEditor,
    SheetVersions,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './sheet.html',
  styleUrl: './sheet.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetEditor {
  private readonly api = inject(MeetingsApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  readonly id = input.required<string>();

  protected readonly resource = apiResource('/api/meetings/{id}/sheet', () => ({
    path: { id: this.id() },
  }));
  protected readonly sheet = linkedSignal<Sheet | undefined, Sheet | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (loaded, before) => loaded ?? before?.value,
  });
  protected readonly edits = signal<lines.Edits>({});
  protected readonly isSaving = signal(false);
  protected readonly isAmending = signal(false);
  protected readonly changedBy = signal<string | null>(null);

  private readonly rows = computed(() => this.sheet()?.rows ?? []);
  protected readonly isSettled = computed(() =>
    ['submitted', 'amended'].includes(this.sheet()?.sheet ?? ''),
  );
  protected readonly hasBegun = computed(
    () => Date.parse(this.sheet()?.startsAt ?? '') <= Date.now(),
  );
  protected readonly conflicting = computed(
    () => new Set(lines.conflicts(this.rows(), this.edits()).map(lines.keyOf)),
  );
  protected readonly editCount = computed(() => Object.keys(this.edits()).length);
  protected readonly unmarked = computed(() =>
    this.rows().filter(row => row.memberId && lines.editOf(row, this.edits()).code === 'unmarked'),
  );
  protected readonly there = computed(
    () =>
      this.rows().filter(row => ['present', 'late'].includes(lines.editOf(row, this.edits()).code))
        .length,
  );
  protected readonly lines = lines;

  get hasUnsavedChanges(): boolean {
    return this.editCount() > 0;
  }

  protected edit(row: SheetRow, change: Partial<lines.Edit>): void {
    this.edits.update(edits => lines.withEdit(edits, row, change));
  }

  protected markRest(): void {
    for (const row of this.unmarked()) this.edit(row, { code: 'present' });
  }

  protected keepMine(row: SheetRow): void {
    this.edits.update(edits => lines.keepMine(edits, row));
  }

  protected takeTheirs(row: SheetRow): void {
    this.edits.update(edits => lines.without(edits, row));
  }

  protected save(submit: boolean): void {
    const changed = lines.toLines(this.rows(), this.edits());
    this.send(
      this.api.saveSheet(this.id(), changed, submit),
      submit ? '::Sheet:WasSubmitted' : '::Sheet:WasSaved',
    );
  }

  protected amend(reason: string): void {
    const changed = lines.toLines(this.rows(), this.edits());
    this.send(this.api.amendSheet(this.id(), changed, reason), '::Sheet:WasAmended');
  }

  private send(request: Observable<Sheet>, said: string): void {
    const nameless = lines.missingSubstitute(this.rows(), this.edits());
    if (nameless) {
      this.toasts.show(this.texts.t('Sheet:WhoInstead', nameless.name), undefined, 'warning');
      return;
    }
    if (this.isSaving()) return;
    this.isSaving.set(true);
    request.pipe(finalize(() => this.isSaving.set(false))).subscribe({
      next: sheet => {
        this.sheet.set(sheet);
        this.edits.set({});
        this.changedBy.set(null);
        this.toasts.say(said);
      },
      error: (error: unknown) => this.refused(error),
    });
  }

  /** Somebody else was quicker: their lines are fetched and stand beside one's own, which stay. */
  private refused(error: unknown): void {
    const { code, message } = problemOf(error);
    if (!overtaken.test(code ?? '')) return this.problems.report(error);
    this.changedBy.set(message);
    this.resource.reload();
  }
}
