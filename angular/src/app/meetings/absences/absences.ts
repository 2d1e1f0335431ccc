import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { DayPipe } from '@shared/format/date';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Avatar } from '../../shared/avatar';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { ListFrame } from '../../shared/list-frame';
import { PageHead } from '../../shared/page-head';
import { ChapterChoice } from '../../shared/chapter-choice';
import { PolicyDialog } from './policy-dialog';
import { rulesInWords } from './rules';

/** Who was away how often, by the association's own rules; what follows from it people decide. */
@Component({
  selector: 'gh-absences',
  imports: [
    Avatar,
    ChapterChoice,
    CountedTextPipe,
    CountPipe,
    DayPipe,
    Filters,
    Icon,
    ListFrame,
    LocalizationPipe,
    PageHead,
    PolicyDialog,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './absences.html',
  styleUrl: './absences.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Absences {
  private readonly texts = inject(Texts);

  protected readonly address = listAddress(20);
  protected readonly chapterId = computed(() => this.address.get('chapterId'));
  protected readonly on = computed(() => this.address.get('on'));
  protected readonly resource = apiResource('/api/meetings/absences', () =>
    this.chapterId()
      ? {
          query: {
            chapterId: this.chapterId(),
            on: this.on(),
            skipCount: this.address.skip(),
            maxResultCount: this.address.pageSize,
          },
        }
      : undefined,
  );
  protected readonly report = latest(this.resource);
  protected readonly policies = apiResource('/api/meetings/absence-policies');
  protected readonly policy = latest(this.policies);
  protected readonly isDeciding = signal(false);
  protected readonly sentences = computed(() => {
    const rules = this.report()?.rules ?? this.policy()?.current;
    return rules ? rulesInWords(rules, this.texts) : [];
  });

  protected decided(): void {
    this.policies.reload();
    this.resource.reload();
  }
}
