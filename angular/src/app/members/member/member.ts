import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyProfile } from '@api';
import { Icon } from '@shared/icons/icon';
import { finalize } from 'rxjs';
import { Api, apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { PersonSheet } from '../../directory/person-sheet';
import { MemberChapters } from '../../chapters/member/member-chapters';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { profileRules, revisionOf } from '../profile-rules';
import { ProfileForm } from '../profile/profile-form';
import { MemberDues } from './member-dues';
import { MemberRemoval } from './member-removal';
import { fullSheet } from './full-sheet';
import { askBeforeLosing } from '../../shared/unsaved';

/** One member for the office: who they are, how they stand, what they paid; edited in the same place. */
@Component({
  selector: 'gh-member',
  imports: [
    Icon,
    LocalizationPipe,
    MemberChapters,
    MemberDues,
    MemberRemoval,
    PageHead,
    PersonSheet,
    ProblemNote,
    ProfileForm,
    Skeleton,
  ],
  templateUrl: './member.html',
  styles: `
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 22rem;
      gap: var(--gh-4);
      align-items: start;
    }
    .side {
      display: grid;
      gap: var(--gh-4);
      min-width: 0;
    }
    .because {
      margin-top: var(--gh-5);
    }
    @media (max-width: 67.5em) {
      .columns {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  host: { '(document:keydown.escape)': 'goBack($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Member {
  private readonly account = inject(Account);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly reporter = inject(Problems);
  private readonly form = viewChild(ProfileForm);

  readonly id = input.required<string>();

  protected readonly resource = apiResource('/api/members/{id}', () => ({
    path: { id: this.id() },
  }));
  protected readonly profile = latest(this.resource);
  protected readonly sheet = computed(() => fullSheet(this.profile()));
  protected readonly name = computed(() => this.sheet()?.name ?? '');
  protected readonly mayRemove = computed(() => this.account.can(policies.removeMembers));
  protected readonly isEditing = signal(false);
  protected readonly isSaving = signal(false);
  protected readonly problems = signal<Record<string, string>>({});

  constructor() {
    askBeforeLosing(() => !!this.form()?.isDirty);
  }

  protected save(changed: MyProfile): void {
    this.isSaving.set(true);
    this.api
      .put('/api/members/{id}', { path: { id: this.id() }, body: revisionOf(changed) })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: saved => {
          this.resource.set(saved);
          this.problems.set({});
          this.isEditing.set(false);
          this.toasts.say('::Member:Saved');
        },
        error: (error: unknown) => this.refused(error),
      });
  }

  private refused(error: unknown): void {
    const now = this.api.get('/api/members/{id}', { path: { id: this.id() } });
    if (this.form()?.clashes(error, now)) return;
    this.problems.set(this.reporter.fieldsOrReport(error, profileRules));
  }

  protected goBack(event: Event): void {
    if (event.defaultPrevented || this.isEditing() || document.querySelector('dialog[open]'))
      return;
    void this.router.navigateByUrl('/console/members');
  }
}
