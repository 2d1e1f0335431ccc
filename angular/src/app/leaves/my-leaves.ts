import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { LeaveCard, LeaveChange } from '@api';
import { Icon } from '@shared/icons/icon';
import { apiResource } from '../core/api';
import { Toasts } from '../core/toasts';
import { latest } from '../shared/latest';
import { listAddress } from '../shared/list-address';
import { ListFrame } from '../shared/list-frame';
import { PageHead } from '../shared/page-head';
import { AskLeaveDialog } from './ask-dialog';
import { EndLeaveDialog } from './end-dialog';
import { KeptSheets } from './kept-sheets';
import { LeaveCardView } from './leave-card';
import { LeaveDeeds } from './leave-deeds';

/** When the member is on leave, and where they ask for it. */
@Component({
  selector: 'gh-my-leaves',
  imports: [
    AskLeaveDialog,
    EndLeaveDialog,
    Icon,
    KeptSheets,
    LeaveCardView,
    ListFrame,
    LocalizationPipe,
    PageHead,
  ],
  templateUrl: './my-leaves.html',
  styleUrl: './leaves.css',
  providers: [LeaveDeeds],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyLeaves {
  private readonly toasts = inject(Toasts);

  protected readonly deeds = inject(LeaveDeeds);
  protected readonly address = listAddress(20);
  protected readonly resource = apiResource('/api/meetings/mine/leaves', () => {
    this.deeds.count();
    return {
      query: { skipCount: this.address.skip(), maxResultCount: this.address.pageSize },
    };
  });
  protected readonly page = latest(this.resource);
  protected readonly isAsking = signal(false);
  protected readonly ending = signal<LeaveCard | null>(null);

  protected asked(change: LeaveChange): void {
    this.deeds.changed(change);
    this.toasts.say('::Leaves:WasAsked');
  }
}
