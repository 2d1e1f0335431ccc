import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { TextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { latest } from '../../shared/latest';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';

const most = 200;

/** For whom a batch could do nothing, and why. */
@Component({
  selector: 'gh-left-out-dialog',
  imports: [LocalizationPipe, ProblemNote, RouterLink, Skeleton, TextPipe],
  template: `
    <dialog #dialog class="dialog" aria-labelledby="left-out" (close)="closed.emit()">
      <h2 id="left-out">{{ 'Batches:LeftOut' | t }}</h2>
      @if (page(); as page) {
        <ul>
          @for (line of page.items; track line.memberId) {
            <li>
              @if (mayOpen()) {
                <a [routerLink]="['/console/members', line.memberId]">{{ line.name }}</a>
              } @else {
                <b>{{ line.name }}</b>
              }
              <span class="small muted">{{ 'Batches:Reason:' + line.reason | t }}</span>
            </li>
          }
        </ul>
        @if (unnamed(); as count) {
          <p class="small muted">{{ 'Batches:Unnamed' | t: count }}</p>
        }
      } @else if (list.error(); as error) {
        <gh-problem-note [error]="error" (retry)="list.reload()" />
      } @else {
        <gh-skeleton kind="text" [lines]="4" />
      }
      <div class="answers">
        <button type="button" class="btn" (click)="close()">
          {{ '::App:Close' | abpLocalization }}
        </button>
      </div>
    </dialog>
  `,
  styles: `
    .dialog {
      width: min(34rem, calc(100vw - 2rem));
      max-height: calc(100dvh - 2rem);
      overflow-y: auto;
    }
    ul {
      margin: 0 0 var(--gh-4);
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      padding: var(--gh-2) 0;
      border-bottom: 1px solid var(--gh-line);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LeftOutDialog {
  private readonly account = inject(Account);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly batchId = input.required<string>();
  readonly count = input.required<number>();
  readonly closed = output();

  protected readonly mayOpen = computed(() => this.account.can(policies.members));
  protected readonly list = apiResource('/api/console/batches/{id}/left-out', () => ({
    path: { id: this.batchId() },
    query: { maxResultCount: most },
  }));
  protected readonly page = latest(this.list);
  /** Whoever is seen no more, or comes after as many as are shown. */
  protected readonly unnamed = computed(() =>
    Math.max(0, this.count() - (this.page()?.items.length ?? 0)),
  );

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }
}
