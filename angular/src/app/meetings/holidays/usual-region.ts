import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Texts } from '@shared/texts/texts';
import { Api, apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { latest } from '../../shared/latest';
import { ChapterChoice } from '../../shared/chapter-choice';
import { RegionNames } from '../region-names';

/** Whose public holidays new series of a chapter skip; what is planned already stays as it is. */
@Component({
  selector: 'gh-usual-region',
  imports: [ChapterChoice, LocalizationPipe],
  template: `
    <section class="card" aria-labelledby="usual">
      <h2 id="usual">{{ '::Holidays:Usual' | abpLocalization }}</h2>
      <p class="small muted">{{ '::Holidays:UsualWhy' | abpLocalization }}</p>
      <div class="line">
        <gh-chapter-choice
          label="::MeetingEditor:For"
          none="::MeetingList:Association"
          right="schedule"
          isTarget
          [chosen]="chapterId()"
          (changed)="chapterId.set($event)"
        />
        <select
          class="input"
          [attr.aria-label]="'::MeetingEditor:HolidayRegion' | abpLocalization"
          [disabled]="isChoosing()"
          [attr.aria-busy]="resource.isLoading()"
          (change)="decide($any($event.target).value || null)"
        >
          <option value="" [selected]="!own()">{{ inherited() }}</option>
          @for (region of regions(); track region.code) {
            <option [value]="region.code" [selected]="region.code === own()">
              {{ region.name }}
            </option>
          }
        </select>
      </div>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: var(--gh-4);
    }
    h2 {
      font-size: var(--gh-text);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gh-3);
      margin-top: var(--gh-3);
    }
    .line > * {
      flex: 1 1 14rem;
      min-width: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UsualRegion {
  private readonly api = inject(Api);
  private readonly names = inject(RegionNames);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly chapterId = signal<string | null>(null);
  private readonly choice = viewChild(ChapterChoice);
  protected readonly isChoosing = computed(() => this.choice()?.isComing() ?? true);
  protected readonly resource = apiResource('/api/meetings/holiday-regions', () =>
    this.isChoosing() ? undefined : { query: { chapterId: this.chapterId() } },
  );
  private readonly known = latest(this.resource);
  protected readonly regions = computed(() => this.names.of(this.known()?.codes ?? []));
  protected readonly own = computed(() => (this.known()?.isOwn ? this.known()?.usual : null));
  /** What holds where nothing is said: known as long as nothing is. */
  protected readonly inherited = computed(() => {
    const { isOwn, usual } = this.known() ?? {};
    const name = this.regions().find(({ code }) => code === usual)?.name;
    const key = this.chapterId() ? 'Holidays:AsAbove' : 'Holidays:AsCountry';
    return !isOwn && name ? this.texts.t(`${key}:Named`, name) : this.texts.t(key);
  });

  protected decide(code: string | null): void {
    const [chapterId, before] = [this.chapterId(), this.own() ?? null];
    this.send(chapterId, code, () =>
      this.toasts.undoable(this.texts.t('Holidays:UsualSaved'), () => this.send(chapterId, before)),
    );
  }

  private send(chapterId: string | null, code: string | null, done?: () => void): void {
    this.api.put('/api/meetings/holiday-regions/usual', { body: { chapterId, code } }).subscribe({
      next: () => {
        this.resource.reload();
        done?.();
      },
      error: (error: unknown) => {
        this.resource.reload();
        this.problems.report(error);
      },
    });
  }
}
