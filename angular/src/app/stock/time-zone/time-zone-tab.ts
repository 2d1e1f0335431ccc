import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { ConfigStateService, LocalizationPipe } from '@abp/ng.core';
import { documentCulture, formattingLocale } from '@shared/format/culture';
import { TextPipe } from '@shared/texts/texts';
import { Api, apiResource, textResource } from '../../core/api';
import { Association } from '../../core/association';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';

/** The framework has the setting but no page for it: where midnight is. */
@Component({
  selector: 'gh-time-zone-tab',
  imports: [LocalizationPipe, ProblemNote, Skeleton, TextPipe],
  templateUrl: './time-zone-tab.html',
  styleUrl: './time-zone-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TimeZoneTab {
  private readonly api = inject(Api);
  private readonly config = inject(ConfigStateService);
  private readonly association = inject(Association);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly zones = apiResource('/api/setting-management/timezone/timezones');
  protected readonly saved = textResource('/api/setting-management/timezone');
  protected readonly chosen = linkedSignal(() => this.saved.value() ?? '');
  protected readonly now = computed(() => clockIn(this.chosen()));

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value);
  }

  protected save(zone = this.chosen()): void {
    const before = this.saved.value() ?? '';
    this.api.post('/api/setting-management/timezone', { query: { timezone: zone } }).subscribe({
      next: () => {
        this.saved.reload();
        this.config.refreshAppState().subscribe();
        this.association.load().subscribe();
        this.toasts.undoable('::TimeZone:Saved', () => this.save(before));
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}

/** Nothing for a name that the browser does not know. */
function clockIn(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat(formattingLocale(documentCulture()), {
      timeZone: timeZone || undefined,
      dateStyle: 'full',
      timeStyle: 'short',
    }).format(new Date());
  } catch {
    return '';
  }
}
