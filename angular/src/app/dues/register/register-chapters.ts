import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormArray, type FormControl, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { PlanCard } from '@api';
import { Icon } from '@shared/icons/icon';
import { map } from 'rxjs';
import { type Choice, SearchSelect } from '../../chapters/shared/search-select';
import { Api, apiResource } from '../../core/api';
import { Field } from '../../shared/field';
import { chapterControl } from './register-form';

const offered = 8;
const mostOfAll = 20;

/** The chapters that somebody joins, the first their home; the one near them is suggested. */
@Component({
  selector: 'gh-register-chapters',
  imports: [Field, Icon, LocalizationPipe, ReactiveFormsModule, SearchSelect],
  templateUrl: './register-chapters.html',
  styleUrl: './register-chapters.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegisterChapters {
  private readonly api = inject(Api);

  readonly chapters = input.required<FormArray<FormControl<Choice | null>>>();
  /** What is chosen in them. */
  readonly chosen = input.required<readonly (Choice | null)[]>();
  readonly plan = input<PlanCard>();
  readonly place = input.required<{ postcode: string; town: string }>();

  private readonly most = computed(() => this.plan()?.mostChapters ?? mostOfAll);
  protected readonly mayAdd = computed(
    () => this.chosen().length < this.most() && this.chosen().every(Boolean),
  );
  private readonly near = apiResource('/api/chapters/suggestion', () => {
    const { postcode, town } = this.place();
    return postcode || town ? { query: { postcode, town } } : undefined;
  });
  protected readonly suggested = computed(() => {
    const { chapter, reason } = this.near.hasValue() ? this.near.value() : {};
    const isChosen = this.chosen().some(one => one?.id === chapter?.id);
    const hasRoom = this.mayAdd() || this.chosen().some(one => !one);
    return chapter && !isChosen && hasRoom
      ? { choice: { id: chapter.id, text: chapter.name }, reason }
      : null;
  });

  protected readonly findChapters = (filter: string) =>
    this.api
      .get('/api/chapters/public', { query: { filter, open: true, maxResultCount: offered } })
      .pipe(
        map(({ items }) =>
          items.map(({ id, name, town }): Choice => ({ id, text: name, hint: town ?? undefined })),
        ),
      );

  protected add(): void {
    this.chapters().push(chapterControl());
  }

  /** In the first place that is free. */
  protected take(choice: Choice): void {
    if (!this.chapters().controls.some(control => !control.value)) this.add();
    this.chapters()
      .controls.find(control => !control.value)
      ?.setValue(choice);
    this.chapters().markAsDirty();
  }
}
