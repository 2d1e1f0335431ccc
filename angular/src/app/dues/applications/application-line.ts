import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ApplicationRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { CountedTextPipe } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';

const urgentAfter = 3;
const tones: Record<string, string> = { awaitingPayment: 'info', member: 'good', rejected: 'bad' };

@Component({
  selector: 'gh-application-line',
  imports: [Avatar, CountedTextPipe, DayPipe, LocalizationPipe, MoneyPipe],
  template: `
    <article class="card">
      <gh-avatar [name]="row().name" [id]="row().id" />
      <div class="text">
        <h2>
          {{ row().name }}
          @if (isOpen() && (row().waitingDays ?? 0) >= urgentAfter) {
            <span class="pill warn">{{ 'Overview:Days' | tCount: row().waitingDays ?? 0 }}</span>
          }
        </h2>
        <p class="small">
          <b>{{ row().planName }}</b>, {{ row().price | money: 'short' }}
          @if (row().chapterName) {
            <span class="muted">· {{ row().chapterName }}</span>
          }
          @if (row().company) {
            <span class="muted">&ngsp;· {{ row().company }}</span>
          }
        </p>
        <p class="small muted">
          <a href="mailto:{{ row().email }}">{{ row().email }}</a>
          · {{ row().submittedOn | day }}
        </p>
        @if (row().message; as message) {
          <p class="because">{{ message }}</p>
        }
      </div>
      <div class="decide">
        @if (isOpen() && row().mayDecide) {
          <button type="button" class="btn sm primary" (click)="approved.emit()">
            {{ '::Applications:Approve' | abpLocalization }}
          </button>
          <button type="button" class="btn sm" (click)="rejected.emit()">
            {{ '::Applications:Reject' | abpLocalization }}
          </button>
        } @else {
          <span class="pill {{ tone() }}">{{
            '::Application:' + row().state | abpLocalization
          }}</span>
        }
      </div>
    </article>
  `,
  styles: `
    .card {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: var(--gh-3) var(--gh-4);
      padding: var(--gh-4) var(--gh-card);
    }
    .text {
      flex: 1 1 12rem;
      display: grid;
      gap: 2px;
      min-width: 0;
    }
    h2 {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gh-2);
      font-size: var(--gh-text);
    }
    .because {
      max-width: 46rem;
      margin-top: var(--gh-2);
    }
    .decide {
      display: flex;
      gap: var(--gh-2);
    }
    @media (max-width: 47.5em) {
      .decide {
        width: 100%;
      }
      .decide .btn {
        flex: 1;
        min-height: 2.75rem;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApplicationLine {
  readonly row = input.required<ApplicationRow>();
  readonly approved = output();
  readonly rejected = output();

  protected readonly urgentAfter = urgentAfter;
  protected readonly isOpen = computed(() => this.row().state === 'awaitingApproval');
  protected readonly tone = computed(() => tones[this.row().state] ?? '');
}
