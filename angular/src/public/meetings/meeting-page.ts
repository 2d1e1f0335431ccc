import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  resource,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { PageTitle } from '../core/page-title';
import { ProblemText } from '../core/problem-text';
import { RequestFailed } from '../core/request';
import { MeetingFacts } from './meeting-facts';
import { MeetingsApi } from './meetings-api';
import { RegisterForm } from './register-form';

/** A meeting that is open to visitors, and the form with which they register. */
@Component({
  selector: 'gh-meeting-page',
  imports: [Icon, MeetingFacts, ProblemText, RegisterForm, RouterLink, TextPipe],
  templateUrl: './meeting-page.html',
  styleUrl: './meeting-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingPage {
  private readonly api = inject(MeetingsApi);

  readonly id = input.required<string>();

  protected readonly found = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) => this.api.get(params, abortSignal),
  });
  protected readonly isUnknown = computed(() => {
    const error = this.found.error();
    const failed = error instanceof RequestFailed ? error : error?.cause;
    return failed instanceof RequestFailed && [400, 403, 404].includes(failed.problem.status);
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.found.hasValue()) title.show(this.found.value().meeting.title);
    });
  }
}
