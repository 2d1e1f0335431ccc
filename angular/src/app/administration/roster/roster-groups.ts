import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { RosterGroupRow } from '@api';
import { saveRosterGroup } from '@api/limits';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import type { Observable } from 'rxjs';
import { Api, apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { type Filters, filtersOf, isSame } from './roster-filters';

const rules = { GroupNameTaken: 'name' };

/** Filters that are kept under a name: to be opened, and the way to keep the present one. */
@Component({
  selector: 'gh-roster-groups',
  imports: [Field, FormDialog, Icon, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  templateUrl: './roster-groups.html',
  styleUrl: './roster-groups.css',
  host: { '(document:click)': 'closeWhenOutside($event)', '(keydown.escape)': 'close()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RosterGroups {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly dialog = viewChild.required(FormDialog);
  private readonly resource = apiResource('/api/console/members/groups');
  private requestId = '';

  readonly filters = input.required<Filters>();
  readonly filtered = input.required<boolean>();
  /** What the present filter says, to begin a name with. */
  readonly sentence = input('');
  readonly opened = output<Filters>();

  protected readonly groups = linkedSignal(() =>
    this.resource.hasValue() ? this.resource.value() : [],
  );
  protected readonly current = computed(() =>
    this.groups().find(group => isSame(filtersOf(group), this.filters())),
  );
  protected readonly maySave = computed(() => this.filtered() && !this.current());
  protected readonly isOpen = signal(false);
  /** What gets a name: the present filter, or a group its next one. */
  protected readonly named = signal<RosterGroupRow | 'filter' | null>(null);
  protected readonly form = new FormGroup({
    name: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(saveRosterGroup.name)],
    }),
  });

  protected open(group: RosterGroupRow): void {
    this.isOpen.set(false);
    this.opened.emit(filtersOf(group));
  }

  protected ask(named: RosterGroupRow | 'filter'): void {
    this.requestId = crypto.randomUUID();
    this.isOpen.set(false);
    this.form.reset({ name: named === 'filter' ? this.suggestion() : named.name });
    this.named.set(named);
  }

  protected save(): void {
    const [named, { name }] = [this.named(), this.form.getRawValue()];
    if (!named) return;
    const isNew = named === 'filter';
    const request: Observable<unknown> = isNew
      ? this.keep(this.requestId, name, this.filters())
      : this.api.put('/api/console/members/groups/{id}', {
          path: { id: named.id },
          body: { name },
        });
    this.dialog().send(request, rules, () => {
      this.toasts.say(isNew ? '::Roster:Group:Saved' : '::Roster:Group:Renamed');
      this.resource.reload();
    });
  }

  protected delete(group: RosterGroupRow): void {
    this.api.delete('/api/console/members/groups/{id}', { path: { id: group.id } }).subscribe({
      next: () => {
        this.groups.update(all => all.filter(one => one.id !== group.id));
        this.toasts.undoable('::Roster:Group:Deleted', () => this.takeBack(group));
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }

  protected close(): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    this.host.nativeElement.querySelector('button')?.focus();
  }

  protected closeWhenOutside(event: Event): void {
    if (!this.host.nativeElement.contains(event.target as Node)) this.isOpen.set(false);
  }

  private takeBack(group: RosterGroupRow): void {
    this.keep(crypto.randomUUID(), group.name, filtersOf(group)).subscribe({
      next: () => this.resource.reload(),
      error: (error: unknown) => this.problems.report(error),
    });
  }

  private keep(requestId: string, name: string, filters: Filters) {
    return this.api.post('/api/console/members/groups', { body: { requestId, name, ...filters } });
  }

  /** Without how many they are today. */
  private suggestion(): string {
    const text = this.sentence().split(', ').slice(1).join(', ').slice(0, saveRosterGroup.name);
    return text.charAt(0).toLocaleUpperCase() + text.slice(1);
  }
}
