import { ChangeDetectionStrategy, Component, ResourceRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanCard } from '@api';
import { MoneyPipe } from '@shared/format/money';
import { TextPipe, Texts } from '@shared/texts/texts';
import { runsText, termText } from '../join/term-text';

@Component({
  selector: 'gh-plan-teasers',
  imports: [MoneyPipe, RouterLink, TextPipe],
  templateUrl: './plan-teasers.html',
  styleUrl: './plan-teasers.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanTeasers {
  private readonly texts = inject(Texts);

  readonly plans = input.required<ResourceRef<PlanCard[] | undefined>>();

  protected term(plan: PlanCard): string {
    return termText(plan.termMonths, this.texts);
  }

  protected runs(plan: PlanCard): string {
    return runsText(plan, this.texts);
  }
}
