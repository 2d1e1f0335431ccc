import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NetworkPerson } from '@api';
import { Avatar } from '../../shared/avatar';

/** A colleague in one line: who, and what they do; beside it whatever belongs to the name. */
@Component({
  selector: 'gh-person-line',
  imports: [Avatar, RouterLink],
  template: `
    <gh-avatar [name]="person().name" [id]="person().id" />
    <div class="grow">
      <div class="name">
        <a class="strong" [routerLink]="['/directory', person().id]">{{ person().name }}</a>
        <ng-content />
      </div>
      @if (person().work; as work) {
        <p class="small muted">{{ work }}</p>
      }
      <ng-content select="[below]" />
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--gh-3);
      align-items: flex-start;
      min-width: 0;
    }
    .name {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gh-2);
      align-items: baseline;
    }
    a {
      color: inherit;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonLine {
  readonly person = input.required<NetworkPerson>();
}
