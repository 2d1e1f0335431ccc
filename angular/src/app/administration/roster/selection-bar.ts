import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';

/** Something that is done for all who are chosen. */
export interface Deed {
  key: 'write' | 'renewal' | 'move' | 'export';
  /** Whether it always stands behind the dots. */
  isRare?: boolean;
  do: () => void;
}

/** The line above the members: how many there are; once some are chosen, how many, and what can be done for them. */
@Component({
  selector: 'gh-selection-bar',
  imports: [CountedTextPipe, Icon, LocalizationPipe, TextPipe],
  templateUrl: './selection-bar.html',
  styleUrl: './selection-bar.css',
  host: {
    '[class.on]': 'count() > 0',
    '(document:click)': 'closeWhenOutside($event)',
    '(keydown.escape)': 'closeFirst($event)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelectionBar {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly more = viewChild<ElementRef<HTMLElement>>('more');

  readonly count = input.required<number>();
  readonly total = input.required<number>();
  /** What is said while nobody is chosen. */
  readonly sentence = input.required<string>();
  readonly onPage = input.required<'none' | 'some' | 'all'>();
  readonly deeds = input.required<readonly Deed[]>();
  readonly busy = input(false, { transform: booleanAttribute });
  /** Whether another page is on its way: until then everybody would be those of the page before. */
  readonly turning = input(false);
  readonly pageChosen = output<boolean>();
  readonly everybodyChosen = output();

  protected readonly isOpen = signal(false);
  protected readonly plain = computed(() => this.deeds().filter(deed => !deed.isRare));
  protected readonly others = computed(() => this.deeds().filter(deed => deed !== this.plain()[0]));
  protected readonly hasRare = computed(() => this.deeds().some(deed => deed.isRare));

  protected choose(deed: Deed): void {
    this.isOpen.set(false);
    deed.do();
  }

  protected closeWhenOutside(event: Event): void {
    if (!this.host.nativeElement.contains(event.target as Node)) this.isOpen.set(false);
  }

  /** The same key lets go of the selection once nothing is open any more. */
  protected closeFirst(event: Event): void {
    if (!this.isOpen()) return;
    event.stopPropagation();
    this.isOpen.set(false);
    this.more()?.nativeElement.focus();
  }
}
