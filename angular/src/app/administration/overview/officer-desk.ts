import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { greeting } from '../../core/greeting';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { OverviewSkeleton } from './overview-skeleton';
import { TodoList } from './todo-list';

/** What waits for an officer in their chapters; the association's numbers are not theirs. */
@Component({
  selector: 'gh-officer-desk',
  imports: [OverviewSkeleton, PageHead, ProblemNote, TodoList],
  template: `
    <gh-page-head [title]="greeting()" />

    @if (todo(); as todo) {
      <gh-todo-list [lines]="todo" />
    } @else if (resource.error(); as error) {
      <div class="card"><gh-problem-note [error]="error" (retry)="resource.reload()" /></div>
    } @else {
      <gh-overview-skeleton />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfficerDesk {
  private readonly texts = inject(Texts);
  private readonly account = inject(Account);

  protected readonly resource = apiResource('/api/console/todo');
  protected readonly todo = latest(this.resource);

  protected readonly greeting = computed(() =>
    greeting(new Date().getHours(), this.account.callName(), this.texts),
  );
}
