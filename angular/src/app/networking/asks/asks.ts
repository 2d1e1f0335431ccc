import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyAsk, MyOffer } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { PageHead } from '../../shared/page-head';
import { Pager } from '../../shared/pager';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { Api, apiResource } from '../../core/api';
import { ChoiceTabs } from '../shared/choice-tabs';
import { Deeds } from '../shared/deeds';
import { NetworkTabs } from '../shared/network-tabs';
import { AnswerableCard } from './answerable-card';
import { AskForm } from './ask-form';
import { OfferForm } from './offer-form';

type View = 'answerable' | 'mine' | 'offers';

/** What others look for that one could answer, what one looks for oneself, and what one offers (N1). */
@Component({
  selector: 'gh-asks',
  imports: [
    AnswerableCard,
    AskForm,
    ChoiceTabs,
    DayPipe,
    Icon,
    LocalizationPipe,
    NetworkTabs,
    OfferForm,
    PageHead,
    Pager,
    ProblemNote,
    RouterLink,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './asks.html',
  styleUrl: './asks.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Asks {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  protected readonly address = listAddress(20);
  protected readonly views = [
    { value: 'answerable', name: '::Networking:Asks:Answerable' },
    { value: 'mine', name: '::Networking:Asks:Mine' },
    { value: 'offers', name: '::Networking:Asks:Offers' },
  ];
  protected readonly view = computed<View>(() => {
    const view = this.address.get('show');
    return view === 'mine' || view === 'offers' ? view : 'answerable';
  });
  private readonly part = computed(() => ({
    skipCount: this.address.skip(),
    maxResultCount: this.address.pageSize,
  }));
  protected readonly answerableResource = apiResource('/api/networking/asks/answerable', () =>
    this.when('answerable'),
  );
  protected readonly mineResource = apiResource('/api/networking/asks', () => this.when('mine'));
  protected readonly offersResource = apiResource('/api/networking/offers', () =>
    this.when('offers'),
  );
  protected readonly answerable = latest(this.answerableResource);
  protected readonly mine = latest(this.mineResource);
  protected readonly offers = latest(this.offersResource);
  protected readonly shown = computed(
    () =>
      ({
        answerable: { resource: this.answerableResource, page: this.answerable() },
        mine: { resource: this.mineResource, page: this.mine() },
        offers: { resource: this.offersResource, page: this.offers() },
      })[this.view()],
  );

  protected readonly editedAsk = signal<MyAsk | 'new' | null>(null);
  protected readonly editedOffer = signal<MyOffer | 'new' | null>(null);

  protected reload(): void {
    this.shown().resource.reload();
  }

  protected close({ id }: MyAsk): void {
    this.deeds.do(this.api.post('/api/networking/asks/{id}/close', { path: { id } }), {
      said: '::Networking:Asks:Closed',
      then: () => this.reload(),
      undo: () => this.api.post('/api/networking/asks/{id}/reopen', { path: { id } }),
    });
  }

  protected reopen({ id }: MyAsk): void {
    this.deeds.do(this.api.post('/api/networking/asks/{id}/reopen', { path: { id } }), {
      then: () => this.reload(),
    });
  }

  protected toggle(offer: MyOffer): void {
    const path = { id: offer.id };
    const pause = () => this.api.post('/api/networking/offers/{id}/pause', { path });
    const resume = () => this.api.post('/api/networking/offers/{id}/resume', { path });
    this.deeds.do(offer.isPaused ? resume() : pause(), {
      said: `::Networking:Offer:Said:${offer.isPaused ? 'resume' : 'pause'}`,
      then: () => this.reload(),
      undo: offer.isPaused ? pause : resume,
    });
  }

  private when(view: View) {
    return this.view() === view ? { query: this.part() } : undefined;
  }
}
