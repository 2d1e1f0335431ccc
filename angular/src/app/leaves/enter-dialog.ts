import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { LeaveChange, LeaveKind } from '@api';
import { enterLeave } from '@api/limits';
import { TextPipe, Texts } from '@shared/texts/texts';
import { map, type Observable, of } from 'rxjs';
import { type Choice, SearchSelect } from '../chapters/shared/search-select';
import { Api } from '../core/api';
import { Toasts } from '../core/toasts';
import { ChapterChoice } from '../shared/chapter-choice';
import { Field, Input } from '../shared/field';
import { FormDialog } from '../shared/form-dialog';
import { leaveRules, LeavesApi } from './leaves-api';

const offered = 8;

/** An officer writes down what was agreed with a member. */
@Component({
  selector: 'gh-enter-leave-dialog',
  imports: [
    ChapterChoice,
    Field,
    FormDialog,
    Input,
    LocalizationPipe,
    ReactiveFormsModule,
    SearchSelect,
    TextPipe,
  ],
  templateUrl: './enter-dialog.html',
  styleUrl: './leave-fields.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EnterLeaveDialog {
  private readonly api = inject(LeavesApi);
  private readonly host = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly dialog = viewChild.required(FormDialog);
  /** The same for every press of the button: entering twice is entering once. */
  private readonly requestId = crypto.randomUUID();

  readonly chapterId = input<string | null>(null);
  readonly entered = output<LeaveChange>();
  readonly closed = output();

  protected readonly chapter = linkedSignal(() => this.chapterId());
  protected readonly form = inject(FormBuilder).group({
    member: [null as Choice | null, Validators.required],
    kind: ['medical' as LeaveKind],
    from: ['', Validators.required],
    to: ['', Validators.required],
    reason: ['', Validators.maxLength(enterLeave.reason)],
  });

  protected readonly findMembers = (filter: string): Observable<Choice[]> => {
    const chapter = this.chapter();
    if (!chapter) return of([]);
    return this.host
      .get('/api/chapters/{id}/members', {
        path: { id: chapter },
        query: { filter, maxResultCount: offered },
      })
      .pipe(map(page => page.items.map(({ memberId, name }) => ({ id: memberId, text: name }))));
  };

  protected choose(chapterId: string | null): void {
    this.chapter.set(chapterId);
    this.form.controls.member.reset();
  }

  protected send(): void {
    const { member, kind, from, to, reason } = this.form.getRawValue();
    const chapterId = this.chapter();
    if (!member || !chapterId || !kind || !from || !to) return;
    const leave = { requestId: this.requestId, memberId: member.id, chapterId, kind, from, to };
    this.dialog().send(this.api.enter({ ...leave, reason }), leaveRules, change => {
      this.toasts.say(this.texts.t('Leaves:WasEntered', member.text));
      this.entered.emit(change);
    });
  }
}
