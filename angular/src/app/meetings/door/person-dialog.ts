import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { DoorMarkKind, Presence, SheetRow } from '@api';
import { Icon } from '@shared/icons/icon';
import type { IconName } from '@shared/icons/names';
import { TextPipe } from '@shared/texts/texts';
import { isHere, wasHere } from '../sheet-people';

export interface DoorMark {
  kind: DoorMarkKind;
  presence: Presence;
}

interface Choice extends DoorMark {
  word: string;
  icon: IconName;
}

const choices: Record<string, Choice> = {
  in: { word: 'In', icon: 'check', kind: 'in', presence: 'room' },
  online: { word: 'Online', icon: 'video', kind: 'in', presence: 'online' },
  out: { word: 'Out', icon: 'log-out', kind: 'out', presence: 'room' },
  undo: { word: 'Undo', icon: 'undo-2', kind: 'undo', presence: 'room' },
};

/** What else there is to say of a person at the door: there by video, gone, marked by mistake. */
@Component({
  selector: 'gh-person-dialog',
  imports: [Icon, LocalizationPipe, TextPipe],
  template: `
    <dialog
      #dialog
      class="dialog sheet"
      closedby="any"
      aria-labelledby="person-title"
      (close)="closed.emit()"
    >
      <h2 id="person-title">{{ row().name }}</h2>
      @if (row().replyNote; as note) {
        <p class="because">{{ note }}</p>
      }
      @if (row().substitute; as who) {
        <p class="because">{{ 'AnswerList:Substitute' | t: who }}</p>
      }
      @for (choice of offered(); track choice.word) {
        <button type="button" class="btn block" (click)="mark(choice)">
          <gh-icon [name]="choice.icon" />{{ '::Door:Say:' + choice.word | abpLocalization }}
        </button>
      }
      <button type="button" class="btn block quiet" (click)="close()">
        {{ 'AbpUi::Close' | abpLocalization }}
      </button>
    </dialog>
  `,
  styles: `
    .dialog[open] {
      display: grid;
      gap: var(--gh-2);
      width: min(100%, 40rem);
      margin-inline: auto;
      padding: var(--gh-4) var(--gh-4) max(var(--gh-4), env(safe-area-inset-bottom));
    }
    .btn {
      min-height: 3rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly row = input.required<SheetRow>();
  readonly isInPerson = input.required<boolean>();
  readonly marked = output<DoorMark>();
  readonly closed = output();

  protected readonly offered = computed(() => {
    const row = this.row();
    const { in: room, online, out, undo } = choices;
    const comes = isHere(row) ? [] : [room];
    if (!this.isInPerson() && row.presence !== 'online') comes.push(online);
    return [...comes, ...(isHere(row) ? [out] : []), ...(wasHere(row) ? [undo] : [])];
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected mark({ kind, presence }: Choice): void {
    this.close();
    this.marked.emit({ kind, presence });
  }
}
