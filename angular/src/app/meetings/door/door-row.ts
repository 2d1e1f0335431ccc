import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { SheetRow } from '@api';
import { documentCulture, formattingLocale } from '@shared/format/culture';
import { formatDate } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import { isHere, keyOf, wasHere } from '../sheet-people';

/** One person at the door: the box marks, the name opens what else there is to say. */
@Component({
  selector: 'gh-door-row',
  imports: [Avatar, Icon, LocalizationPipe, TextPipe],
  template: `
    <button type="button" class="who" [disabled]="!isOpen()" (click)="chosen.emit()">
      <gh-avatar [name]="row().name" [id]="id()" />
      <span>
        <b>{{ row().name }}</b>
        @if (detail(); as text) {
          <small>{{ text }}</small>
        }
      </span>
    </button>
    @if (pill(); as word) {
      <span class="pill {{ tone() }}">{{ '::Door:Pill:' + word | abpLocalization }}</span>
    }
    @if (!isExcused()) {
      <button
        type="button"
        class="box"
        [class.on]="isIn()"
        [disabled]="!isOpen()"
        [attr.aria-pressed]="isIn()"
        [attr.aria-label]="'Door:Mark' | t: row().name"
        (click)="toggled.emit()"
      >
        @if (isIn()) {
          <gh-icon name="check" />
        }
      </button>
    }
  `,
  styleUrl: './door-row.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoorRow {
  private readonly texts = inject(Texts);

  readonly row = input.required<SheetRow>();
  readonly isOpen = input.required<boolean>();
  readonly toggled = output();
  readonly chosen = output();

  protected readonly id = computed(() => keyOf(this.row()));
  protected readonly isIn = computed(() => isHere(this.row()));
  /** Who has said no, or sends somebody, is asked before the box is ticked. */
  protected readonly isExcused = computed(() => {
    const { reply, code } = this.row();
    return (reply === 'no' || reply === 'substitute') && code === 'unmarked';
  });
  protected readonly pill = computed(() => {
    const row = this.row();
    if (row.outAt) return 'left';
    if (row.code === 'late') return 'late';
    return this.isExcused() ? row.reply : null;
  });
  protected readonly tone = computed(() => (this.pill() === 'substitute' ? 'info' : ''));
  protected readonly detail = computed(() => this.detailOf(this.row()));

  private detailOf(row: SheetRow): string {
    if (wasHere(row) && row.inAt) {
      const key = row.presence === 'online' ? 'Door:OnlineSince' : 'Door:Since';
      return this.texts.t(key, hour(row.inAt));
    }
    if (row.visitId) return this.visitText(row);
    if (row.onLeaveUntil) return this.texts.t('Sheet:OnLeave', formatDate(row.onLeaveUntil));
    if (row.reply === 'substitute') return this.texts.t('AnswerList:Substitute', row.substitute);
    return row.replyNote ?? row.company ?? '';
  }

  private visitText({ hostName, visitNumber, profession }: SheetRow): string {
    const invited = hostName ? this.texts.t('Door:InvitedBy', hostName) : (profession ?? '');
    const visit = visitNumber ? this.texts.t('Door:VisitNumber', visitNumber) : '';
    return [invited, visit].filter(Boolean).join(', ');
  }
}

function hour(instant: string): string {
  const options = { hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat(formattingLocale(documentCulture()), options);
  return format.format(new Date(instant));
}
