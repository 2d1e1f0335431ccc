import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { DoorMarkKind, MarkReceipt, Presence, SheetReceipt, SheetRow } from '@api';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { ProblemNote } from '../../shared/problem-note';
import { SearchBox } from '../../shared/search-box';
import { Skeleton } from '../../shared/skeleton';
import { MeetingTimePipe } from '../civil-date';
import { isSettled } from '../meeting-state';
import { isHere, keyOf, wasHere } from '../sheet-people';
import { matching, merged, searchSheet, sheetOf, written } from '../sheet-search';
import { DoorQueue } from './door-queue';
import { DoorRow } from './door-row';
import { PersonDialog } from './person-dialog';
import { ScanDialog, type Scanned } from './scan-dialog';
import { isForeign, shortCode, tapOf, withTaps } from './taps';
import { WalkInDialog } from './walk-in-dialog';

/** The list at the door, made for one hand: a tap marks, another takes it back, and no network loses none. */
@Component({
  selector: 'gh-door',
  imports: [
    CountedTextPipe,
    DoorRow,
    Icon,
    LocalizationPipe,
    MeetingTimePipe,
    PersonDialog,
    ProblemNote,
    RouterLink,
    ScanDialog,
    SearchBox,
    Skeleton,
    TextPipe,
    WalkInDialog,
  ],
  providers: [DoorQueue],
  templateUrl: './door.html',
  styleUrl: './door.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Door {
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  protected readonly queue = inject(DoorQueue);

  readonly id = input.required<string>();

  private readonly path = () => ({ path: { id: this.id() } });
  protected readonly resource = apiResource('/api/meetings/{id}/sheet', this.path);
  protected readonly sheet = sheetOf(this.resource);
  protected readonly filter = signal('');
  protected readonly chosenId = signal<string | null>(null);
  protected readonly isScanning = signal(false);
  protected readonly isAdding = signal(false);
  protected readonly said = signal<Scanned | null>(null);

  protected readonly rows = computed(() =>
    (this.sheet()?.rows ?? []).map(row => withTaps(row, this.queue.pending())),
  );
  protected readonly isSettled = isSettled;
  protected readonly rest = computed(() => this.sheet()?.rest);
  protected readonly people = computed(() => this.rows().length + (this.rest()?.people ?? 0));
  protected readonly hereCount = computed(
    () => this.rows().filter(wasHere).length + (this.rest()?.here ?? 0),
  );
  protected readonly search = searchSheet(this.id, this.sheet, this.filter);
  private readonly found = computed(() => matching(this.rows(), this.filter()));
  protected readonly visitors = computed(() => this.found().filter(row => row.visitId));
  protected readonly members = computed(() => this.found().filter(row => row.memberId));
  /** Always a line, so that nothing moves under the thumb when a tap is on its way. */
  protected readonly sent = computed(() => {
    const count = this.queue.pending().length;
    if (!count) return this.texts.t('Door:AllSent');
    return this.texts.count(this.queue.isOffline() ? 'Door:Kept' : 'Door:Sending', count);
  });
  protected readonly chosen = computed(
    () => this.rows().find(row => keyOf(row) === this.chosenId()) ?? null,
  );

  constructor() {
    const userId = inject(Account).user()?.id ?? '';
    effect(() => {
      const id = this.id();
      untracked(() => this.queue.open(id, userId));
    });
    this.queue.receipts.pipe(takeUntilDestroyed()).subscribe(receipts => this.take(receipts));
    this.queue.refusals.pipe(takeUntilDestroyed()).subscribe(error => {
      this.problems.report(error);
      this.resource.reload();
    });
  }

  protected toggle(row: SheetRow): void {
    this.mark(row, isHere(row) ? 'undo' : 'in', this.usual());
  }

  protected mark(row: SheetRow, kind: DoorMarkKind, presence: Presence = 'room'): void {
    this.queue.add(tapOf(row, kind, presence));
    if (kind === 'out') {
      this.toasts.undoable(this.texts.t('Door:HasLeft', row.name), () =>
        this.queue.add(tapOf(row, 'in', row.presence)),
      );
    }
  }

  protected added(receipt: SheetReceipt): void {
    this.sheet.update(sheet => sheet && written(sheet, receipt));
  }

  /** A code that is clearly none of ours is answered at once; whose it is and whether it holds, the server says. */
  protected read(code: string): void {
    const known = this.rows().find(row => row.checkInCode && row.checkInCode === shortCode(code));
    if (isForeign(code, this.sheet()?.codePrefix ?? '')) {
      this.say(false, this.texts.t('GroupHub.Meetings:CodeOfAnotherAssociation'));
    } else if (known && isHere(known)) {
      this.say(true, this.texts.t('Door:AlreadyHere', known.name));
    } else {
      this.queue.add(tapOf(known ?? nobody, 'in', this.usual(), code));
      this.say(true, this.texts.t(known ? 'Door:IsHere' : 'Door:Looking', known?.name ?? ''));
    }
  }

  private usual(): Presence {
    return this.sheet()?.mode === 'online' ? 'online' : 'room';
  }

  private take(receipts: readonly MarkReceipt[]): void {
    const changed = receipts.flatMap(({ row }) => (row ? [row] : []));
    this.sheet.update(sheet => sheet && { ...sheet, rows: merged(sheet.rows, changed) });
    for (const { error, row, requestId } of receipts) {
      const isScanned = this.queue.pending().some(tap => tap.requestId === requestId && tap.code);
      if (error) this.refuse(error.message);
      else if (isScanned && row) this.say(true, this.texts.t('Door:IsHere', row.name));
    }
  }

  private refuse(message: string): void {
    if (this.isScanning()) this.say(false, message);
    else this.toasts.show(message, undefined, 'warning');
  }

  private say(isGood: boolean, text: string): void {
    this.said.set({ isGood, text });
  }
}

const nobody = { name: '', isExpected: false, code: 'unmarked', presence: 'room' } as SheetRow;
