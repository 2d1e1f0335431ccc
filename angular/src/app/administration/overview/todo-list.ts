import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { TodoLine } from '@api';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, Texts } from '@shared/texts/texts';
import { todoView } from './todo';

/** What waits for a person, each with the page where it is done. */
@Component({
  selector: 'gh-todo-list',
  imports: [CountedTextPipe, Icon, LocalizationPipe, RouterLink],
  template: `
    <section class="card flush" aria-labelledby="todo">
      <div class="head">
        <h2 id="todo">{{ '::Overview:Todo' | abpLocalization }}</h2>
        <span class="small muted">{{ 'Overview:Open' | tCount: todo().length }}</span>
      </div>
      @for (line of todo(); track line.title) {
        <div class="task">
          <gh-icon [name]="line.icon" />
          <div class="what">
            <b>{{ line.title }}</b>
            @if (line.age; as age) {
              <span class="pill warn">{{ age }}</span>
            }
            <p>{{ line.detail }}</p>
          </div>
          <a class="btn sm" [routerLink]="line.path" [queryParams]="line.query">{{
            line.button
          }}</a>
        </div>
      } @empty {
        <div class="empty">
          <gh-icon name="circle-check" />
          <h3>{{ '::Overview:NothingToDo' | abpLocalization }}</h3>
          <p>{{ '::Overview:NothingToDoWhy' | abpLocalization }}</p>
        </div>
      }
    </section>
  `,
  styles: `
    .task {
      display: flex;
      align-items: center;
      gap: var(--gh-3);
      padding: 0.7rem var(--gh-card);
      border-top: 1px solid var(--gh-line);
    }
    .task > gh-icon {
      color: var(--gh-muted);
    }
    .what {
      flex: 1;
      min-width: 0;
    }
    .what b {
      margin-right: var(--gh-1);
    }
    .what p {
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodoList {
  private readonly texts = inject(Texts);

  readonly lines = input.required<readonly TodoLine[]>();

  protected readonly todo = computed(() => this.lines().map(line => todoView(line, this.texts)));
}
