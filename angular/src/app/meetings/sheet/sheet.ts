import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { SheetReceipt, SheetRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { finalize } from 'rxjs';
import { apiResource } from '../../core/api';
import { problemOf, Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { SearchBox } from '../../shared/search-box';
import { MeetingTimePipe } from '../civil-date';
import { isSettled } from '../meeting-state';
import { MeetingsApi } from '../meetings-api';
import { keyOf } from '../sheet-people';
import { matching, searchSheet, sheetOf, written } from '../sheet-search';
import { AmendDialog, amendment } from './amend-dialog';
import * as lines from './sheet-edits';
import { SheetRowEditor } from './sheet-row';
import { SheetVersions } from './sheet-versions';
import { askBeforeLosing } from '../../shared/unsaved';

/** From so many on, one looks for a name rather than reading down to it. */
const many = 20;

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
    SearchBox,
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
  protected readonly sheet = sheetOf(this.resource);
  protected readonly edits = signal<lines.Edits>({});
  protected readonly isSaving = signal(false);
  protected readonly isAmending = signal(false);
  protected readonly amendment = amendment();
  protected readonly changedBy = signal<string | null>(null);

  private readonly rows = computed(() => this.sheet()?.rows ?? []);
  protected readonly isSettled = computed(() => isSettled(this.sheet()?.sheet));
  protected readonly hasBegun = computed(
    () => Date.parse(this.sheet()?.startsAt ?? '') <= Date.now(),
  );
  protected readonly conflicting = computed(
    () => new Set(lines.conflicts(this.rows(), this.edits()).map(keyOf)),
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
  protected readonly changed = computed(() => lines.toLines(this.rows(), this.edits()));
  protected readonly filter = signal('');
  protected readonly search = searchSheet(this.id, this.sheet, this.filter);
  protected readonly rest = computed(() => this.sheet()?.rest);
  protected readonly shown = computed(() => matching(this.rows(), this.filter()));
  protected readonly silent = computed(() => this.unmarked().length + (this.rest()?.unmarked ?? 0));
  protected readonly lines = lines;
  protected readonly keyOf = keyOf;
  protected readonly many = many;

  constructor() {
    askBeforeLosing(() => this.editCount() > 0);
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
    if (this.isSaving() || this.lacksName()) return;
    this.isSaving.set(true);
    this.api
      .saveSheet(this.id(), this.changed(), submit)
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: receipt => this.accept(receipt, submit ? '::Sheet:WasSubmitted' : '::Sheet:WasSaved'),
        error: (error: unknown) => {
          if (lines.isOvertaken(error)) this.giveWay(error);
          else this.problems.report(error);
        },
      });
  }

  protected askWhy(): void {
    if (!this.lacksName()) this.isAmending.set(true);
  }

  protected amended(receipt: SheetReceipt): void {
    this.amendment.reset();
    this.accept(receipt, '::Sheet:WasAmended');
  }

  /** Somebody else was quicker: their lines are fetched and stand beside one's own, which stay. */
  protected giveWay(error: unknown): void {
    this.isAmending.set(false);
    this.changedBy.set(problemOf(error).message);
    this.resource.reload();
  }

  private accept(receipt: SheetReceipt, said: string): void {
    this.sheet.update(sheet => sheet && written(sheet, receipt));
    this.edits.set({});
    this.changedBy.set(null);
    this.toasts.say(said);
    // What others have written meanwhile, and who had no mark until now and was counted as absent.
    this.resource.reload();
    this.search.reload();
  }

  private lacksName(): boolean {
    const who = lines.missingSubstitute(this.rows(), this.edits())?.name;
    if (who) this.toasts.show(this.texts.t('Sheet:WhoInstead', who), undefined, 'warning');
    return !!who;
  }
}
