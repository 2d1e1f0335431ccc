import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { AttendanceCode, SheetRow } from '@api';
import { sheetLine } from '@api/limits';
import { DayPipe, formatDate } from '@shared/format/date';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import { keyOf } from '../sheet-people';
import type { Edit } from './sheet-edits';

const forMembers: AttendanceCode[] = [
  'unmarked',
  'present',
  'late',
  'absent',
  'substitute',
  'medical',
  'excused',
  'notRequired',
];
const forVisitors: AttendanceCode[] = ['unmarked', 'present', 'late', 'absent'];

/** One line of a sheet; where two officers differ, both words and the choice between them. */
@Component({
  selector: 'gh-sheet-row',
  imports: [Avatar, DayPipe, LocalizationPipe, TextPipe],
  templateUrl: './sheet-row.html',
  styleUrl: './sheet-row.css',
  host: { '[class.edited]': 'isEdited()', '[class.conflict]': 'isConflicting()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetRowEditor {
  protected readonly limits = sheetLine;
  private readonly texts = inject(Texts);

  readonly row = input.required<SheetRow>();
  readonly edit = input.required<Edit>();
  readonly isEdited = input.required<boolean>();
  readonly isConflicting = input.required<boolean>();
  readonly changed = output<Partial<Edit>>();
  readonly keptMine = output();
  readonly tookTheirs = output();

  protected readonly id = computed(() => keyOf(this.row()));
  protected readonly codes = computed(() => (this.row().visitId ? forVisitors : forMembers));
  /** What the person had said beforehand. */
  protected readonly said = computed(() => {
    const { visitId, reply, replyNote, company, hostName, onLeaveUntil } = this.row();
    if (visitId) {
      return hostName
        ? this.texts.t('Door:InvitedBy', hostName)
        : this.texts.t('AnswerList:Visitor');
    }
    if (onLeaveUntil) return this.texts.t('Sheet:OnLeave', formatDate(onLeaveUntil));
    const answered = reply && reply !== 'yes' ? this.texts.t(`AnswerList:Reply:${reply}`) : '';
    return [answered, replyNote].filter(Boolean).join(': ') || (company ?? '');
  });
}
