import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { FollowUpMyVisitor, MyVisitor } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { apiResource } from '../core/api';
import { Problems } from '../core/problems';
import { Toasts } from '../core/toasts';
import { latest } from '../shared/latest';
import { ListFrame } from '../shared/list-frame';
import { listAddress } from '../shared/list-address';
import { PageHead } from '../shared/page-head';
import { FollowUpDialog } from './follow-up-dialog';
import { MyMeetingsApi } from './meetings-api';

/** Whom one has invited; those to speak to come first. */
@Component({
  selector: 'gh-my-visitors',
  imports: [DayPipe, FollowUpDialog, ListFrame, LocalizationPipe, PageHead, RouterLink, TextPipe],
  templateUrl: './my-visitors.html',
  styleUrl: './my-visitors.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyVisitors {
  private readonly api = inject(MyMeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly address = listAddress(20);
  protected readonly resource = apiResource('/api/meetings/mine/visitors', () => ({
    query: { skipCount: this.address.skip(), maxResultCount: this.address.pageSize },
  }));
  protected readonly page = latest(this.resource);
  protected readonly spokenTo = signal<MyVisitor | null>(null);

  protected note(visitor: MyVisitor, talk: Omit<FollowUpMyVisitor, 'visitId'>): void {
    this.api.followUp(visitor.visitId, talk).subscribe({
      next: () => {
        this.toasts.say('::Calendar:FollowedUp');
        this.resource.reload();
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }
}
