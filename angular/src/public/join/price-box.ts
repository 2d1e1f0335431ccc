import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Quote } from '@api';
import { MoneyPipe } from '@shared/format/money';
import { TextPipe } from '@shared/texts/texts';

/** What is paid and why, line by line; the button stands inside, below the reasons. */
@Component({
  selector: 'gh-price-box',
  imports: [MoneyPipe, TextPipe],
  templateUrl: './price-box.html',
  styleUrl: './price-box.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PriceBox {
  readonly quote = input<Quote | null>(null);
  readonly chapters = input<readonly string[]>([]);
  readonly needsApproval = input(false);
  readonly isWaiting = input(false);

  protected readonly title = computed(() =>
    this.needsApproval() ? 'Public:Price:OnceApproved' : 'Public:Price:Today',
  );
  protected readonly total = computed(() =>
    this.needsApproval() ? 'Public:Price:Total' : 'Public:Price:TotalToday',
  );
}
