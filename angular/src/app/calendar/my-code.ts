import { ChangeDetectionStrategy, Component, inject, linkedSignal, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { finalize } from 'rxjs';
import { apiResource } from '../core/api';
import { Problems } from '../core/problems';
import { latest } from '../shared/latest';
import { PageHead } from '../shared/page-head';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { MyMeetingsApi } from './meetings-api';

/** What a member shows at the door: a code for the camera, and letters to be read out. */
@Component({
  selector: 'gh-my-code',
  imports: [Icon, LocalizationPipe, PageHead, ProblemNote, Skeleton],
  template: `
    <gh-page-head
      [title]="'::Calendar:MyCode' | abpLocalization"
      back="/meetings"
      backText="::Menu:MyMeetings"
    />
    <section class="card">
      @if (code(); as mine) {
        @if (mine.picture && mine.code) {
          <img [src]="mine.picture" [alt]="'::Calendar:CodeAlt' | abpLocalization" />
          <p class="letters num">{{ mine.code }}</p>
          <p class="because">{{ '::Calendar:CodeWhy' | abpLocalization }}</p>
          <details>
            <summary>{{ '::Calendar:RenewCode' | abpLocalization }}</summary>
            <p class="muted small">{{ '::Calendar:RenewCodeWhy' | abpLocalization }}</p>
            <button type="button" class="btn" [attr.aria-busy]="busy()" (click)="renew()">
              {{ '::Calendar:RenewNow' | abpLocalization }}
            </button>
          </details>
        } @else {
          <div class="empty">
            <gh-icon name="id-card" />
            <h2>{{ '::Calendar:NoCode' | abpLocalization }}</h2>
            <p>{{ '::Calendar:NoCodeText' | abpLocalization }}</p>
            <button type="button" class="btn primary" [attr.aria-busy]="busy()" (click)="renew()">
              {{ '::Calendar:GetCode' | abpLocalization }}
            </button>
          </div>
        }
      } @else if (resource.error(); as error) {
        <gh-problem-note [error]="error" (retry)="resource.reload()" />
      } @else {
        <gh-skeleton kind="text" [lines]="5" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      max-width: 30rem;
    }
    .card {
      display: grid;
      gap: var(--gh-4);
    }
    img {
      width: min(20rem, 100%);
      margin: 0 auto;
      border-radius: var(--gh-radius);
      background: #fff;
    }
    .letters {
      font-size: var(--gh-text-2xl);
      font-weight: 650;
      letter-spacing: 0.08em;
      text-align: center;
    }
    summary {
      padding: var(--gh-2) 0;
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
      cursor: pointer;
    }
    details p {
      margin-bottom: var(--gh-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyCodePage {
  private readonly api = inject(MyMeetingsApi);
  private readonly problems = inject(Problems);

  protected readonly resource = apiResource('/api/meetings/mine/code');
  private readonly loaded = latest(this.resource);
  protected readonly code = linkedSignal(() => this.loaded());
  protected readonly busy = signal(false);

  protected renew(): void {
    if (this.busy()) return;
    this.busy.set(true);
    this.api
      .renewCode()
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: code => this.code.set(code),
        error: (error: unknown) => this.problems.report(error),
      });
  }
}
