import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Association } from '../core/association';

@Component({
  selector: 'gh-brand',
  imports: [RouterLink],
  template: `
    <a class="brand" [routerLink]="link()">
      @if (association.page()?.logoUrl; as logo) {
        <img class="mark" [src]="logo" alt="" />
      } @else {
        <span class="mark" aria-hidden="true">{{ association.letter }}</span>
      }
      <span class="name">{{ association.name }}</span>
    </a>
  `,
  styles: `
    .brand {
      display: flex;
      align-items: center;
      gap: var(--gh-3);
      min-width: 0;
      color: var(--gh-ink);
      font: 650 var(--gh-text) / 1.25 var(--gh-font);
      letter-spacing: -0.01em;
      text-decoration: none;
    }
    .mark {
      flex: none;
      display: grid;
      place-items: center;
      width: 2rem;
      height: 2rem;
      border-radius: 8px;
      background: var(--gh-accent);
      color: var(--gh-accent-ink);
      font-size: 0.9rem;
      object-fit: contain;
    }
    img.mark {
      background: none;
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
      display: -webkit-box;
      -webkit-line-clamp: 2;
      -webkit-box-orient: vertical;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Brand {
  protected readonly association = inject(Association);

  readonly link = input('/');
}
