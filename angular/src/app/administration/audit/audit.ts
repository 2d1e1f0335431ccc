import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { address, type AuditAction } from '@api';
import { Icon } from '@shared/icons/icon';
import { Texts } from '@shared/texts/texts';
import { finalize } from 'rxjs';
import { apiResource } from '../../core/api';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { Download } from '../../shared/download';
import { FilterMenu, type FilterOption } from '../../shared/filter-menu';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { ListFrame } from '../../shared/list-frame';
import { PageHead } from '../../shared/page-head';
import { SearchBox } from '../../shared/search-box';
import { AuditLine } from './audit-line';

const actions: readonly AuditAction[] = ['created', 'changed', 'deleted'];

/** Who has changed what, from where, and what it was before. */
@Component({
  selector: 'gh-audit',
  imports: [
    AuditLine,
    FilterMenu,
    Filters,
    Icon,
    ListFrame,
    LocalizationPipe,
    PageHead,
    PermissionDirective,
    SearchBox,
  ],
  templateUrl: './audit.html',
  styleUrl: './audit.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Audit {
  private readonly texts = inject(Texts);
  private readonly download = inject(Download);
  private readonly problems = inject(Problems);

  protected readonly policies = policies;
  protected readonly address = listAddress(25);
  protected readonly isExporting = signal(false);
  protected readonly filters = computed(() => ({
    person: this.address.get('person') ?? '',
    entity: this.address.get('entity'),
    action: this.address.choice('action', actions),
    from: this.address.get('from'),
    to: this.address.get('to'),
  }));
  protected readonly resource = apiResource('/api/console/audit', () => ({
    query: {
      ...this.filters(),
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);

  private readonly entities = apiResource('/api/console/audit/entities');
  protected readonly entityOptions = computed<FilterOption[]>(() =>
    (this.entities.hasValue() ? this.entities.value() : []).map(({ entity, name }) => ({
      value: entity,
      text: name,
    })),
  );
  protected readonly actionOptions: FilterOption[] = actions.map(value => ({
    value,
    text: this.texts.t(`Audit:${value}`),
  }));
  protected readonly isFiltered = computed(() => Object.values(this.filters()).some(Boolean));

  protected readonly sentence = computed(() => {
    const counted = this.texts.count('Audit:Count', this.page()?.totalCount ?? 0);
    return this.filters().from ? counted : `${counted} ${this.texts.t('Audit:LastDays')}`;
  });

  protected setDay(name: 'from' | 'to', event: Event): void {
    this.address.set({ [name]: (event.target as HTMLInputElement).value || null });
  }

  protected clearFilters(): void {
    this.address.set({ person: null, entity: null, action: null, from: null, to: null });
  }

  protected export(): void {
    this.isExporting.set(true);
    this.download
      .save(address('/api/console/audit/export', { query: this.filters() }), 'audit-log.csv')
      .pipe(finalize(() => this.isExporting.set(false)))
      .subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
