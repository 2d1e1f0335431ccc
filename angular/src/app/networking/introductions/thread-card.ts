import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { ThreadRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { CountedTextPipe, Texts } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';

/** A thread in the list: with whom, the last word, and whether there is something new. */
@Component({
  selector: 'gh-thread-card',
  imports: [Avatar, CountedTextPipe, DayPipe, LocalizationPipe, RouterLink],
  template: `
    <article class="card" [class.selected]="thread().unread">
      <div class="faces">
        @for (person of thread().others; track person.id) {
          <gh-avatar [name]="person.name" [id]="person.id" />
        }
      </div>
      <div class="text">
        <div class="row between top">
          <a class="strong" [routerLink]="['/introductions', thread().id]">{{ names() }}</a>
          @if (thread().unread; as count) {
            <span class="pill accent">{{ 'Networking:Thread:Unread' | tCount: count }}</span>
          } @else if (thread().hasLeft) {
            <span class="pill">{{ '::Networking:Thread:Left' | abpLocalization }}</span>
          }
        </div>
        @if (thread().latest; as latest) {
          <p class="small last">{{ said() }}</p>
          <p class="small muted">{{ latest.writtenAt | day: 'time' }}</p>
        } @else {
          <p class="small muted">{{ '::Networking:Thread:Empty' | abpLocalization }}</p>
        }
      </div>
    </article>
  `,
  styles: `
    .card {
      position: relative;
      display: flex;
      gap: var(--gh-3);
      padding: var(--gh-4);
    }
    .card:hover {
      border-color: var(--gh-accent-line);
    }
    .faces {
      display: flex;
      flex: none;
    }
    .faces gh-avatar + gh-avatar {
      margin-left: -0.75rem;
      box-shadow: 0 0 0 2px var(--gh-surface);
    }
    .text {
      display: grid;
      flex: 1;
      gap: var(--gh-1);
      min-width: 0;
    }
    a {
      color: inherit;
    }
    /* the whole card is the link's */
    a::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: var(--gh-radius);
    }
    .last {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThreadCard {
  private readonly texts = inject(Texts);

  readonly thread = input.required<ThreadRow>();

  protected readonly names = computed(() =>
    this.texts.t('Networking:And', ...this.thread().others.map(person => person.name)),
  );
  protected readonly said = computed(() => {
    const { latest, others } = this.thread();
    if (!latest) return '';
    const author = others.find(person => person.id === latest.authorId);
    return author
      ? this.texts.t('Networking:Thread:Theirs', latest.text, author.firstName)
      : this.texts.t('Networking:Thread:Mine', latest.text);
  });
}
