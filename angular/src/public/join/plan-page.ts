import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PlanCard } from '@api';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { Api } from '../core/api';
import { ProblemText } from '../core/problem-text';
import { TextPipe, Texts } from '@shared/texts/texts';
import { ChapterChoice } from './chapter-choice';
import { ChosenChapters } from './chosen-chapters';
import { JoinSteps } from './join-steps';
import { keepDraft, readDraft } from './join-storage';
import { type Place, placeOf } from './place';
import { planQuote } from './plan-quote';
import { PriceBox } from './price-box';
import { runsText, termText } from './term-text';

/** The first step: which membership, what it costs today and why. */
@Component({
  selector: 'gh-plan-page',
  imports: [ChapterChoice, Icon, JoinSteps, MoneyPipe, PriceBox, ProblemText, RouterLink, TextPipe],
  templateUrl: './plan-page.html',
  styleUrls: ['./join-layout.css', './plan-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  protected readonly choice = inject(ChosenChapters);

  readonly plan = input<string>();
  /** The address of a chapter whose page the visitor comes from. */
  readonly chapter = input<string>();

  protected readonly place = signal(placeOf(readDraft()));
  protected readonly plans = resource({ loader: ({ abortSignal }) => this.api.plans(abortSignal) });
  protected readonly chosen = computed<PlanCard | null>(() => {
    const plans = this.plans.hasValue() ? this.plans.value() : [];
    return plans.find(plan => plan.id === this.plan()) ?? plans[0] ?? null;
  });
  private readonly price = planQuote(() => this.chosen()?.id, this.chosen);
  protected readonly quote = this.price.quote;
  protected readonly shownQuote = this.price.shown;

  constructor() {
    effect(() => this.takeAlong(this.chapter()));
  }

  protected choose(plan: PlanCard): void {
    this.router.navigate([], {
      queryParams: { plan: plan.id },
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  protected live(place: Place): void {
    this.place.set(place);
    const { postcode, ...draft } = readDraft();
    if (!postcode) keepDraft({ ...draft, ...place });
  }

  protected term(plan: PlanCard): string {
    return termText(plan.termMonths, this.texts);
  }

  protected runs(plan: PlanCard): string {
    return runsText(plan, this.texts);
  }

  private async takeAlong(slug?: string): Promise<void> {
    // A chapter that is gone is no obstacle: the visitor chooses another one.
    const chapter = slug && (await this.api.chapter(slug).catch(() => null));
    if (chapter && chapter.isOpen) this.choice.choose([chapter]);
  }
}
