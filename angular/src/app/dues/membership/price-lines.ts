import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { Quote } from '@api';
import { MoneyPipe } from '@shared/format/money';
import { TextPipe } from '@shared/texts/texts';

/** The price line by line, each with its reason. */
@Component({
  selector: 'gh-price-lines',
  imports: [LocalizationPipe, MoneyPipe, TextPipe],
  template: `
    <dl>
      @for (line of quote().lines; track $index) {
        <div>
          <dt>
            {{ line.title }}
            @if (line.reason) {
              <small>{{ line.reason }}</small>
            }
          </dt>
          <dd class="num">{{ line.amount | money }}</dd>
        </div>
      }
      @if (quote().tax; as tax) {
        <div class="muted rule">
          <dt>{{ 'Membership:TaxIncluded' | t: quote().taxPercent ?? 0 }}</dt>
          <dd class="num">{{ tax | money }}</dd>
        </div>
      }
      <div class="total">
        <dt>{{ '::Membership:Total' | abpLocalization }}</dt>
        <dd class="num">{{ quote().total | money }}</dd>
      </div>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      gap: var(--gh-3);
      margin: 0;
    }
    dl div {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: var(--gh-3);
    }
    dd {
      margin: 0;
    }
    small {
      display: block;
      color: var(--gh-muted);
      font-size: var(--gh-text-xs);
    }
    .rule {
      padding-top: var(--gh-3);
      border-top: 1px solid var(--gh-line);
    }
    .total dt {
      font-weight: 600;
    }
    .total dd {
      font-size: var(--gh-text-xl);
      font-weight: 650;
      letter-spacing: -0.01em;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PriceLines {
  readonly quote = input.required<Quote>();
}
