import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TextPipe } from '@shared/texts/texts';

@Component({
  selector: 'gh-join-steps',
  imports: [TextPipe],
  template: `
    <ol class="list small" [attr.aria-label]="'Public:Join:Steps' | t">
      @for (name of names; track name) {
        <li [attr.aria-current]="$index + 1 === step() ? 'step' : null">
          {{ $index + 1 }} {{ 'Public:Join:Step:' + name | t }}
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      gap: 0.5em;
      color: var(--gh-muted);
    }
    li + li::before {
      content: '— ';
      font-weight: 400;
      color: var(--gh-muted);
    }
    [aria-current] {
      color: var(--gh-ink);
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinSteps {
  readonly step = input.required<1 | 2 | 3>();

  protected readonly names = ['Plan', 'You', 'Payment'];
}
