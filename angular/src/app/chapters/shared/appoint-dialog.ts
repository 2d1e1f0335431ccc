import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { OfficeBasis, OfficerRole } from '@api';
import { today } from '@shared/civil-days';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { ChaptersApi, officeRules } from '../chapters-api';
import { officeBases, officerRoles } from './offices';
import { type Choice, SearchSelect } from './search-select';

/** Gives somebody an office from a day on; Undo takes it back as if it had never been. */
@Component({
  selector: 'gh-appoint-dialog',
  imports: [
    Field,
    FormDialog,
    Input,
    LocalizationPipe,
    ReactiveFormsModule,
    SearchSelect,
    TextPipe,
  ],
  templateUrl: './appoint-dialog.html',
  styleUrl: '../editor/chapter-editor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AppointDialog implements OnInit {
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly dialog = viewChild.required(FormDialog);

  /** Where, when that is settled. */
  readonly chapter = input<Choice | null>(null);
  readonly closed = output();

  protected readonly api = inject(ChaptersApi);
  protected readonly findChapters = this.api.findWhere('appointOfficers');
  protected readonly roles = officerRoles;
  protected readonly bases = officeBases;
  protected readonly form = inject(FormBuilder).nonNullable.group({
    chapter: [null as Choice | null, Validators.required],
    member: [null as Choice | null, Validators.required],
    role: ['secretary' as OfficerRole],
    basis: ['elected' as OfficeBasis],
    from: [today(), Validators.required],
    to: [''],
  });

  ngOnInit(): void {
    this.form.patchValue({ chapter: this.chapter() });
    if (this.chapter()) this.form.controls.chapter.disable();
  }

  protected appoint(): void {
    const { chapter, member, role, basis, from, to } = this.form.getRawValue();
    if (!chapter || !member) return;
    const office = {
      chapterId: chapter.id,
      memberId: member.id,
      role,
      basis,
      from,
      to: to || null,
    };
    this.dialog().send(this.api.appoint(office), officeRules, ({ id }) => {
      const title = this.texts.t(`Officer:${role}`);
      const said = this.texts.t('Chapters:Appointed', member.text, title, chapter.text);
      this.toasts.undoable(said, () => this.takeBack(id));
    });
  }

  private takeBack(id: string): void {
    this.api.withdraw(id).subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
