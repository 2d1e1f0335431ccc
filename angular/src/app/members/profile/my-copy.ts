import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { address } from '@api';
import { Icon } from '@shared/icons/icon';
import { finalize } from 'rxjs';
import { Problems } from '../../core/problems';
import { Download } from '../../shared/download';

/** All that the association keeps about oneself, in one ZIP. */
@Component({
  selector: 'gh-my-copy',
  imports: [Icon, LocalizationPipe],
  template: `
    <section class="card" aria-labelledby="copy">
      <div>
        <h2 id="copy">{{ '::Profile:Copy' | abpLocalization }}</h2>
        <p class="because">{{ '::Profile:CopyWhy' | abpLocalization }}</p>
      </div>
      <button type="button" class="btn" [attr.aria-busy]="isTaking()" (click)="take()">
        <gh-icon name="download" />
        {{ '::Profile:TakeCopy' | abpLocalization }}
      </button>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--gh-4);
    }
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--gh-4);
    }
    div {
      flex: 1 1 20rem;
    }
    h2 {
      margin-bottom: var(--gh-2);
    }
    p {
      margin: 0;
      max-width: 44rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyCopy {
  private readonly download = inject(Download);
  private readonly problems = inject(Problems);

  protected readonly isTaking = signal(false);

  protected take(): void {
    if (this.isTaking()) return;
    this.isTaking.set(true);
    this.download
      .save(address('/api/members/me/copy'), 'my-data.zip')
      .pipe(finalize(() => this.isTaking.set(false)))
      .subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
