import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { ConsentWay, ReferralState } from '@api';
import { reportReferral } from '@api/limits';
import { today } from '@shared/civil-days';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import type { Observable } from 'rxjs';
import { Api, apiResource } from '../../core/api';
import { Deeds } from '../shared/deeds';
import { PersonLine } from '../shared/person-line';
import { Business } from './business';
import { ReferralEditor } from './referral-editor';
import { StatePill } from './state-pill';
import { askBeforeLosing } from '../../shared/unsaved';

/** One referral: what it says, how it stands, and what comes next. */
@Component({
  selector: 'gh-referral-details',
  imports: [
    Business,
    DayPipe,
    FormsModule,
    Icon,
    LocalizationPipe,
    PageHead,
    PersonLine,
    ProblemNote,
    ReferralEditor,
    RouterLink,
    Skeleton,
    StatePill,
    TextPipe,
  ],
  templateUrl: './referral-page.html',
  styleUrl: './referral-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReferralDetails {
  protected readonly limits = reportReferral;
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  private readonly path = computed(() => ({ id: this.id() }));

  protected readonly resource = apiResource('/api/networking/referrals/{id}', () => ({
    path: this.path(),
  }));
  protected readonly page = latest(this.resource);
  protected readonly isEditing = signal(false);
  protected readonly asked = signal<ReferralState | null>(null);
  /** What the recipient can say; having looked at it says itself. */
  protected readonly next = computed(() =>
    (this.page()?.next ?? []).filter(state => state !== 'seen' && state !== 'sent'),
  );
  protected readonly isWon = computed(() => this.page()?.steps.some(step => step.state === 'won'));
  protected readonly canTakeBack = computed(() => {
    const last = this.page()?.steps.at(-1);
    const isRecent = !!last && Date.now() - Date.parse(last.at) < 3_600_000;
    return isRecent && last.isMine && this.page()?.side === 'received' && last.state !== 'seen';
  });
  protected readonly ways: ConsentWay[] = ['inPerson', 'byPhone', 'inWriting'];
  protected note = '';

  constructor() {
    askBeforeLosing(() => !!this.asked() && !!this.note);
    effect(() => {
      const page = this.page();
      if (page?.side === 'received' && page.state === 'sent') this.look();
    });
  }

  protected report(state: ReferralState): void {
    if (state === 'declined' && !this.note.trim()) return;
    const body = { state, note: this.note || null };
    const path = this.path();
    const then = () => {
      this.asked.set(null);
      this.note = '';
      this.reload();
    };
    this.deeds.do(this.api.post('/api/networking/referrals/{id}/report', { path, body }), { then });
  }

  protected agree(way: ConsentWay): void {
    const body = { way, on: today() };
    const path = this.path();
    this.act(this.api.post('/api/networking/referrals/{id}/consent', { path, body }));
  }

  protected send(): void {
    const sending = this.api.post('/api/networking/referrals/{id}/send', { path: this.path() });
    this.act(sending, '::Networking:Referral:Sent');
  }

  protected takeBack(): void {
    this.act(this.api.post('/api/networking/referrals/{id}/take-back', { path: this.path() }));
  }

  protected discard(): void {
    const discarding = this.api.post('/api/networking/referrals/{id}/discard', {
      path: this.path(),
    });
    this.deeds.do(discarding, {
      said: '::Networking:Referral:Discarded',
      then: () => void this.router.navigateByUrl('/referrals?side=given'),
    });
  }

  protected reload(): void {
    this.resource.reload();
  }

  private look(): void {
    this.api.post('/api/networking/referrals/{id}/seen', { path: this.path() }).subscribe();
  }

  private act(deed: Observable<unknown>, said?: string): void {
    this.deeds.do(deed, { said, then: () => this.reload() });
  }
}
