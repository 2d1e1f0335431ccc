import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyProfile } from '@api';
import { finalize } from 'rxjs';
import { MailChoices } from '../../communication/mail-choices';
import { Account } from '../../core/account';
import { Api, apiResource } from '../../core/api';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { profileRules, revisionOf } from '../profile-rules';
import { MyCopy } from './my-copy';
import { MyExports } from './my-exports';
import { ProfileForm } from './profile-form';
import { ProfilePreview } from './profile-preview';
import { askBeforeLosing } from '../../shared/unsaved';

@Component({
  selector: 'gh-profile',
  imports: [
    LocalizationPipe,
    MailChoices,
    MyCopy,
    MyExports,
    PageHead,
    ProblemNote,
    ProfileForm,
    ProfilePreview,
    Skeleton,
  ],
  template: `
    <gh-page-head [title]="'::Menu:Profile' | abpLocalization" />
    @if (profile(); as profile) {
      <div class="columns">
        <gh-profile-form
          [profile]="profile"
          [isSaving]="isSaving()"
          [problems]="problems()"
          (saved)="save($event)"
          (edited)="draft.set($event)"
          (taken)="resource.set($event)"
        />
        <gh-profile-preview [profile]="draft() ?? profile" />
      </div>
      @if (mayChooseMail()) {
        <gh-mail-choices />
      }
      <gh-my-exports />
      <gh-my-copy />
    } @else if (resource.error(); as error) {
      <div class="card"><gh-problem-note [error]="error" (retry)="resource.reload()" /></div>
    } @else {
      <div class="card"><gh-skeleton kind="text" [lines]="12" /></div>
    }
  `,
  styles: `
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 22rem;
      gap: var(--gh-4);
      align-items: start;
    }
    gh-profile-preview {
      position: sticky;
      top: 5rem;
    }
    @media (max-width: 60em) {
      .columns {
        grid-template-columns: minmax(0, 1fr);
      }
      gh-profile-preview {
        position: static;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Profile {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly reporter = inject(Problems);
  private readonly form = viewChild(ProfileForm);

  protected readonly resource = apiResource('/api/members/me');
  protected readonly profile = latest(this.resource);
  private readonly account = inject(Account);
  protected readonly mayChooseMail = computed(() => this.account.can(policies.ownMail));
  protected readonly draft = signal<MyProfile | null>(null);
  protected readonly isSaving = signal(false);
  protected readonly problems = signal<Record<string, string>>({});

  constructor() {
    askBeforeLosing(() => !!this.form()?.isDirty);
  }

  protected save(changed: MyProfile, before = this.profile()): void {
    this.isSaving.set(true);
    this.api
      .put('/api/members/me', { body: revisionOf(changed) })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: saved => {
          this.resource.set(saved);
          this.problems.set({});
          if (before) this.offerUndo(before, saved);
        },
        error: (error: unknown) => this.refused(error),
      });
  }

  private refused(error: unknown): void {
    if (this.form()?.clashes(error, this.api.get('/api/members/me'))) return;
    this.problems.set(this.reporter.fieldsOrReport(error, profileRules));
  }

  private offerUndo(before: MyProfile, saved: MyProfile): void {
    const restored = { ...before, concurrencyStamp: saved.concurrencyStamp };
    this.toasts.undoable('::Profile:Saved', () => this.save(restored, undefined));
  }
}
