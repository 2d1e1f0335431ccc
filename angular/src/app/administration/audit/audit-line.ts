import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { AuditEntry } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, Texts } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import { deedsOf } from './deeds';

/** One request of one person; opened, it shows every field before and after. */
@Component({
  selector: 'gh-audit-line',
  imports: [Avatar, CountedTextPipe, DayPipe, Icon, LocalizationPipe],
  templateUrl: './audit-line.html',
  styleUrl: './audit-line.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditLine {
  private readonly texts = inject(Texts);

  readonly entry = input.required<AuditEntry>();

  protected readonly person = computed(
    () => this.entry().person ?? this.texts.t('Audit:NotSignedIn'),
  );
  protected readonly deeds = computed(() => deedsOf(this.entry(), this.texts));
  protected readonly leftOut = computed(
    () => this.entry().changeCount - this.entry().changes.length,
  );
}
