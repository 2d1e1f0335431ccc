import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { latest } from '../../shared/latest';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';

/** What a sheet said before each correction, who corrected it and why. */
@Component({
  selector: 'gh-sheet-versions',
  imports: [DayPipe, LocalizationPipe, ProblemNote, Skeleton, TextPipe],
  template: `
    <section class="card" aria-labelledby="versions">
      <h2 id="versions">{{ '::Sheet:Versions' | abpLocalization }}</h2>
      @if (resource.error(); as error) {
        <gh-problem-note [error]="error" (retry)="resource.reload()" />
      } @else if (versions(); as versions) {
        <ol>
          @for (version of versions; track version.number) {
            <li>
              <p class="small muted">
                {{ 'Sheet:Version' | t: version.number }} · {{ version.replacedAt | day: 'time' }} ·
                {{ version.replacedBy }}
              </p>
              <p class="because">{{ version.reason }}</p>
              <ul class="small">
                @for (change of version.changes; track change.name) {
                  <li>
                    {{ change.name }}: {{ '::AttendanceCode:' + change.before | abpLocalization }} →
                    {{ '::AttendanceCode:' + change.after | abpLocalization }}
                  </li>
                }
              </ul>
            </li>
          }
        </ol>
      } @else {
        <gh-skeleton kind="text" [lines]="3" />
      }
    </section>
  `,
  styles: `
    ol,
    ul {
      display: grid;
      gap: var(--gh-2);
      padding: 0;
      list-style: none;
    }
    ol {
      gap: var(--gh-4);
      margin-top: var(--gh-3);
    }
    ul {
      gap: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetVersions {
  readonly meetingId = input.required<string>();
  /** One more asks again. */
  readonly count = input.required<number>();

  protected readonly resource = apiResource('/api/meetings/{id}/sheet/versions', () =>
    this.count() ? { path: { id: this.meetingId() } } : undefined,
  );
  protected readonly versions = latest(this.resource);
}
