import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { AffiliationLine } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { latest } from '../../shared/latest';
import { PartProblem } from '../../shared/part-problem';
import { ChaptersApi } from '../chapters-api';
import { BelongingDialog } from '../shared/belonging-dialog';
import { LastDayDialog } from '../shared/last-day-dialog';

/** Where one member belongs, belonged and will belong; moved here, and taken back here. */
@Component({
  selector: 'gh-member-chapters',
  imports: [
    BelongingDialog,
    DayPipe,
    LastDayDialog,
    LocalizationPipe,
    PartProblem,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './member-chapters.html',
  styleUrl: './member-chapters.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MemberChapters {
  private readonly api = inject(ChaptersApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly account = inject(Account);
  private readonly problems = inject(Problems);

  readonly memberId = input.required<string>();

  protected readonly resource = apiResource('/api/chapters/members/{memberId}', () =>
    this.account.can(policies.chapters)
      ? this.api.fresh({ path: { memberId: this.memberId() } })
      : undefined,
  );
  protected readonly chapters = latest(this.resource);
  protected readonly deed = signal<'Transfer' | 'Further' | null>(null);
  protected readonly leaving = signal<AffiliationLine | null>(null);
  protected readonly member = computed(() => ({
    id: this.memberId(),
    text: this.chapters()?.name ?? '',
  }));
  /** The primary chapter of today. */
  protected readonly home = computed(() => {
    const line = this.chapters()?.affiliations.find(
      affiliation => affiliation.isPrimary && affiliation.period === 'present',
    );
    return line ? { id: line.chapterId, text: line.chapterName } : null;
  });

  protected readonly leave = (day: string) =>
    this.api.leave(this.memberId(), this.leaving()!.id, day);

  protected mayLeave(line: AffiliationLine): boolean {
    return !!this.chapters()?.mayMove && line.period === 'present' && !line.isPrimary && !line.to;
  }

  protected left(): void {
    const { id, chapterName } = this.leaving()!;
    const said = this.texts.t('Chapters:Left', this.member().text, chapterName);
    this.toasts.undoable(said, () => this.run(this.api.leave(this.memberId(), id, null)));
  }

  protected undo(line: AffiliationLine): void {
    this.run(this.api.undo(this.memberId(), line.id), '::Chapters:Undone');
  }

  private run(request: ReturnType<ChaptersApi['undo']>, said?: string): void {
    request.subscribe({
      next: () => said && this.toasts.say(said),
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
