import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
} from '@angular/core';
import { TextPipe } from '@shared/texts/texts';
import { Association } from '../../core/association';

/** The paper of a mail with what was written on it, as those who get it will see it. */
@Component({
  selector: 'gh-mail-paper',
  imports: [TextPipe],
  template: `
    <p class="association">{{ association() }}</p>
    <div class="paper" [attr.inert]="still() ? '' : null">
      @if (chapterName(); as name) {
        <p class="small-print">{{ name }}</p>
      }
      <div class="words" [innerHTML]="html()"></div>
      @if (authorName(); as name) {
        <p class="small-print">{{ 'Announcements:Mail.Author' | t: name }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gh-4);
      border-radius: var(--gh-radius-control);
      background: var(--gh-sunken);
    }
    .association {
      margin: 0 0 var(--gh-3);
      color: var(--gh-accent);
      font-weight: 650;
    }
    .paper {
      padding: var(--gh-4);
      border: 1px solid var(--gh-line);
      border-radius: var(--gh-radius-control);
      background: var(--gh-surface);
    }
    .words {
      display: flow-root;
      font-size: 1rem;
      line-height: 1.5;
    }
    .words ::ng-deep :first-child {
      margin-top: 0;
    }
    .words ::ng-deep p,
    .words ::ng-deep ul,
    .words ::ng-deep ol {
      margin: 0 0 1em;
    }
    .words ::ng-deep ul,
    .words ::ng-deep ol {
      padding-left: 1.5em;
    }
    .words ::ng-deep a {
      text-decoration: underline;
    }
    .small-print {
      margin: 0 0 var(--gh-3);
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
    }
    .words + .small-print {
      margin: var(--gh-4) 0 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MailPaper {
  private readonly page = inject(Association).page;

  /** Made by the host, with nothing in it that runs. */
  readonly html = input.required<string>();
  readonly chapterName = input<string | null>(null);
  readonly authorName = input<string | null>(null);
  /** Whether its links are only to be looked at. */
  readonly still = input(false, { transform: booleanAttribute });

  protected readonly association = computed(() => this.page()?.name ?? '');
}
