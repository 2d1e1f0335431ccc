import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  resource,
} from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { address } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { Api } from '../core/api';
import { PageTitle } from '../core/page-title';
import { ProblemText } from '../core/problem-text';
import { RequestFailed } from '../core/request';
import { keepOutOfSearchEngines } from '../core/robots';
import { TextPipe } from '@shared/texts/texts';
import { personLine } from '@shared/directory/person-line';
import { displayedWebsite, safeWebsite } from '@shared/directory/website';

/** One member, as far as the public may see them. */
@Component({
  selector: 'gh-profile-page',
  imports: [DayPipe, Icon, ProblemText, RouterLink, TextPipe],
  templateUrl: './profile-page.html',
  styleUrl: './profile-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProfilePage {
  private readonly api = inject(Api);
  private readonly location = inject(Location);
  private readonly cameFromDirectory =
    inject(Router)
      .currentNavigation()
      ?.previousNavigation?.finalUrl?.toString()
      .startsWith('/directory?') ?? false;

  readonly id = input.required<string>();

  protected readonly personLine = personLine;
  protected readonly profile = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) => this.api.profile(params, abortSignal),
  });
  protected readonly person = computed(() =>
    this.profile.hasValue() ? this.profile.value() : null,
  );
  protected readonly isUnknown = computed(() => {
    const error = this.profile.error();
    const problem = [error, error?.cause].find(one => one instanceof RequestFailed)?.problem;
    return problem?.kind === 'notFound' || problem?.status === 400;
  });
  protected readonly website = computed(() => safeWebsite(this.person()?.website));
  protected readonly websiteText = computed(() => displayedWebsite(this.website()));
  protected readonly hasContact = computed(() => {
    const person = this.person();
    return Boolean(person?.email || person?.phone || this.website());
  });

  protected readonly groups = computed(() => [
    {
      title: 'Public:Profile:Skills',
      values: (this.person()?.skills ?? []).map(text => ({ text, search: { skill: text } })),
    },
    {
      title: 'Public:Profile:Industries',
      values: (this.person()?.industries ?? []).map(text => ({ text, search: { industry: text } })),
    },
  ]);

  constructor() {
    keepOutOfSearchEngines(inject(Meta));
    const title = inject(PageTitle);
    effect(() => {
      const person = this.person();
      if (person) title.show(person.name);
    });
  }

  protected card(version: string): string {
    return address('/api/directory/{memberId}/vcard', {
      path: { memberId: this.id() },
      query: { version },
    });
  }

  /** Back to the very search the visitor came from. */
  protected back(event: Event): void {
    if (!this.cameFromDirectory) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.location.back();
  }
}
