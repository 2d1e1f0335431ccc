import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  output,
  signal,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { BatchRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { latest } from '../../shared/latest';
import { BatchesApi } from './batches-api';
import { LeftOutDialog } from './left-out-dialog';
import { PutAway } from './put-away';

const rhythm = 2000;
const most = 3;

/** What is on its way for many members, and what came of it, until it is put away: it is there again whenever one comes back. */
@Component({
  selector: 'gh-batch-strip',
  imports: [CountedTextPipe, DayPipe, Icon, LeftOutDialog, LocalizationPipe, TextPipe],
  templateUrl: './batch-strip.html',
  styleUrl: './batch-strip.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BatchStrip {
  private readonly api = inject(BatchesApi);
  private readonly problems = inject(Problems);
  private readonly away = inject(PutAway);

  /** Something has come to its end, so that what a list shows may be otherwise. */
  readonly came = output();

  private readonly resource = apiResource('/api/console/batches');
  private readonly all = latest(this.resource);
  protected readonly batches = computed(() =>
    (this.all() ?? []).filter(batch => isMoving(batch) || !this.away.has(batch.id)).slice(0, most),
  );
  protected readonly looked = signal<BatchRow | null>(null);
  private readonly isMoving = computed(() => !!this.all()?.some(isMoving));

  private readonly atRest = computed(() => {
    const ended = this.all()?.filter(batch => !isMoving(batch));
    return ended?.map(({ id, state }) => `${id} ${state}`).join();
  });

  constructor() {
    let before: string | undefined;
    effect(onCleanup => {
      const [now, isNews] = [this.atRest(), before !== undefined && this.atRest() !== before];
      before = now;
      if (!isNews) return;
      // A list follows what has changed a moment later.
      const timer = setTimeout(() => this.came.emit(), rhythm);
      onCleanup(() => clearTimeout(timer));
    });
    effect(onCleanup => {
      if (!this.isMoving()) return;
      const timer = setInterval(() => document.hidden || this.resource.reload(), rhythm);
      onCleanup(() => clearInterval(timer));
    });
  }

  reload(): void {
    this.resource.reload();
  }

  takeBack(id: string): void {
    this.api.takeBack(id).subscribe({
      next: () => this.reload(),
      error: (error: unknown) => {
        this.reload();
        this.problems.report(error);
      },
    });
  }

  protected putAway(id: string): void {
    this.away.add(id);
  }

  protected seen({ state, done, leftOut, takenBack }: BatchRow): number {
    return state === 'takingBack' ? takenBack : done + leftOut;
  }

  /** How many it is about, or was in the end. */
  protected about({ state, count, done, takenBack }: BatchRow): number {
    return state === 'running' ? count : state === 'takenBack' ? takenBack : done;
  }

  /** For whom nothing could be done, or be taken back. */
  protected left({ state, done, leftOut, takenBack }: BatchRow): number {
    return state === 'takenBack' ? done - takenBack : state === 'done' ? leftOut : 0;
  }
}

function isMoving({ state }: BatchRow): boolean {
  return state === 'running' || state === 'takingBack';
}
