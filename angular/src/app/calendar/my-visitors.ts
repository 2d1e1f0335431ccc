import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyVisitor } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { apiResource } from '../core/api';
import { Toasts } from '../core/toasts';
import { latest } from '../shared/latest';
import { ListFrame } from '../shared/list-frame';
import { listAddress } from '../shared/list-address';
import { PageHead } from '../shared/page-head';
import { FollowUpDialog } from './follow-up-dialog';

/** Whom one has invited; those to speak to come first. */
@Component({
  selector: 'gh-my-visitors',
  imports: [DayPipe, FollowUpDialog, ListFrame, LocalizationPipe, PageHead, RouterLink, TextPipe],
  templateUrl: './my-visitors.html',
  styleUrl: './my-visitors.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyVisitors {
  private readonly toasts = inject(Toasts);

  protected readonly address = listAddress(20);
  protected readonly resource = apiResource('/api/meetings/mine/visitors', () => ({
    query: { skipCount: this.address.skip(), maxResultCount: this.address.pageSize },
  }));
  protected readonly page = latest(this.resource);
  protected readonly spokenTo = signal<MyVisitor | null>(null);

  protected noted(): void {
    this.toasts.say('::Calendar:FollowedUp');
    this.resource.reload();
  }
}
