import { computed, signal } from '@angular/core';

/** What is chosen in a list, over all its pages: some rows, or everybody whom the list finds but some. */
export class RowSelection {
  /** Who is chosen; where everybody is, who is not. */
  private readonly marked = signal<ReadonlySet<string>>(new Set());
  private readonly everybody = signal(false);
  /** From where Shift chooses a range. */
  private anchor: string | null = null;

  readonly isAll = this.everybody.asReadonly();
  readonly memberIds = computed(() => [...this.marked()]);
  readonly isEmpty = computed(() => !this.everybody() && !this.marked().size);

  has(id: string): boolean {
    return this.marked().has(id) !== this.everybody();
  }

  /** @param total how many the list finds */
  count(total: number): number {
    return this.everybody() ? Math.max(0, total - this.marked().size) : this.marked().size;
  }

  set(id: string, isChosen: boolean): void {
    this.anchor = id;
    this.setAll([id], isChosen);
  }

  setAll(ids: readonly string[], isChosen: boolean): void {
    this.marked.update(marked => {
      const next = new Set(marked);
      for (const id of ids) {
        if (isChosen === this.everybody()) next.delete(id);
        else next.add(id);
      }
      return next;
    });
  }

  /** From the row that was chosen last to this one, as far as both are on the page. */
  setRange(page: readonly string[], id: string, isChosen: boolean): void {
    const [from, to] = [page.indexOf(this.anchor ?? id), page.indexOf(id)];
    if (from < 0 || to < 0) return this.set(id, isChosen);
    this.setAll(page.slice(Math.min(from, to), Math.max(from, to) + 1), isChosen);
    this.anchor = id;
  }

  chooseEverybody(): void {
    this.marked.set(new Set());
    this.everybody.set(true);
  }

  clear(): void {
    this.marked.set(new Set());
    this.everybody.set(false);
    this.anchor = null;
  }
}
