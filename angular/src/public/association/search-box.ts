import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  resource,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { Api } from '../core/api';

const typingPause = 150;

/** A search box that proposes what the directory knows; the arrow keys choose, Enter searches. */
@Component({
  selector: 'gh-search-box',
  imports: [Icon, TextPipe],
  templateUrl: './search-box.html',
  styleUrl: './search-box.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchBox {
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  protected readonly typed = signal('');
  protected readonly active = signal(-1);
  protected readonly isClosed = signal(false);
  private readonly known = resource({
    params: () => this.typed().trim() || undefined,
    loader: ({ params, abortSignal }) => this.suggest(params, abortSignal),
  });
  protected readonly proposals = computed(() =>
    this.isClosed() || !this.known.hasValue() ? [] : this.known.value().slice(0, 6),
  );

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    this.active.set(-1);
    this.isClosed.set(false);
  }

  protected press(event: KeyboardEvent): void {
    const count = this.proposals().length;
    if (event.key === 'Escape' && count > 0) this.isClosed.set(true);
    else if (event.key === 'ArrowDown')
      this.active.update(index => (index + 1) % Math.max(count, 1));
    else if (event.key === 'ArrowUp') this.active.update(index => (index <= 0 ? count : index) - 1);
    else return;
    event.preventDefault();
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.search(this.proposals()[this.active()] ?? this.typed());
  }

  protected search(query: string): void {
    this.router.navigate(['/directory'], { queryParams: { query: query.trim() || null } });
  }

  private async suggest(query: string, signal: AbortSignal): Promise<string[]> {
    await new Promise(resume => setTimeout(resume, typingPause));
    return signal.aborted ? [] : this.api.suggestions(query, signal);
  }
}
