import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RequestFailed } from './request';
import { Texts } from '@shared/texts/texts';

/** What happened and what to do, in one sentence; the host's own words where it sent some. */
export function problemText(error: unknown, texts: Texts): string {
  if (!(error instanceof RequestFailed)) return texts.t('Public:Problem:broken');
  const { kind, message } = error.problem;
  return message && kind !== 'broken' ? message : texts.t(`Public:Problem:${kind}`);
}

@Component({
  selector: 'gh-problem-text',
  template: '{{ text() }}',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemText {
  private readonly texts = inject(Texts);

  readonly error = input<Error>();

  protected readonly text = computed(() => problemText(unwrapped(this.error()), this.texts));
}

/** A resource wraps what is not an Error of its own kind; the cause is what was thrown. */
function unwrapped(error: unknown): unknown {
  return error instanceof RequestFailed ? error : ((error as Error | undefined)?.cause ?? error);
}
