import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { apiResource } from '../core/api';
import { Account } from '../core/account';
import { Association } from '../core/association';
import { PartProblem } from '../shared/part-problem';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { latest } from '../shared/latest';
import { PersonTimeline } from '../networking/person/person-timeline';
import { PersonSheet } from './person-sheet';

/** One colleague, as far as they show themselves to members. */
@Component({
  selector: 'gh-colleague',
  imports: [
    Icon,
    LocalizationPipe,
    PersonSheet,
    PersonTimeline,
    PartProblem,
    ProblemNote,
    RouterLink,
    Skeleton,
  ],
  template: `
    <a class="back" routerLink="/directory">
      <gh-icon name="arrow-left" />
      {{ '::People:BackToList' | abpLocalization }}
    </a>
    <article class="card">
      @if (profile(); as profile) {
        <gh-person-sheet isPage [person]="profile" />
      } @else if (resource.error(); as error) {
        <gh-problem-note [error]="error" (retry)="resource.reload()" />
      } @else {
        <gh-skeleton kind="text" [lines]="7" />
      }
    </article>
    @if (isOther()) {
      <gh-person-timeline class="timeline" [memberId]="id()" />
    }
    <gh-part-problem class="timeline" name="::Networking:Timeline:Moments" [of]="own" />
  `,
  styles: `
    .back {
      display: inline-flex;
      align-items: center;
      gap: var(--gh-2);
      margin-bottom: var(--gh-4);
      font-size: var(--gh-text-sm);
      font-weight: 500;
    }
    .card,
    .timeline {
      max-width: 46rem;
    }
    .card {
      padding: var(--gh-6);
    }
    .timeline {
      margin-top: var(--gh-4);
    }
  `,
  host: { '(document:keydown.escape)': 'goBack()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Colleague {
  private readonly title = inject(Title);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly association = inject(Association);
  private readonly account = inject(Account);
  private readonly cameFromList = !!this.router.currentNavigation()?.previousNavigation;

  readonly id = input.required<string>();

  protected readonly resource = apiResource('/api/directory/{memberId}', () => ({
    path: { memberId: this.id() },
  }));
  protected readonly profile = latest(this.resource);
  protected readonly own = apiResource('/api/members/me', () =>
    this.account.isMember() ? {} : undefined,
  );
  /** Members have a network, and nobody is in their own. */
  protected readonly isOther = computed(
    () => this.own.hasValue() && this.own.value().id !== this.id() && !!this.profile(),
  );

  constructor() {
    effect(() => {
      const name = this.profile()?.name;
      if (name) this.title.setTitle(`${name} · ${this.association.name}`);
    });
  }

  /** Back to the very search the member came from. */
  protected goBack(): void {
    if (this.cameFromList) this.location.back();
    else void this.router.navigateByUrl('/directory');
  }
}
