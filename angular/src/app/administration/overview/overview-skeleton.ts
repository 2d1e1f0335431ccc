import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Skeleton } from '../../shared/skeleton';

@Component({
  selector: 'gh-overview-skeleton',
  imports: [Skeleton],
  template: `
    <div class="numbers">
      @for (card of [1, 2, 3, 4]; track card) {
        <div class="card"><gh-skeleton kind="text" [lines]="3" /></div>
      }
    </div>
    <div class="card flush"><gh-skeleton [lines]="5" /></div>
  `,
  styles: `
    .numbers {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      gap: var(--gh-4);
      margin-bottom: var(--gh-4);
    }
    @media (max-width: 47.5em) {
      .numbers {
        grid-template-columns: 1fr 1fr;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OverviewSkeleton {}
