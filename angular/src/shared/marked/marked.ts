import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

export interface Segment {
  text: string;
  isMarked: boolean;
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Server highlights are encoded text with nothing but <mark>: read as segments, never as HTML; neighbours are one mark. */
export function segmentsOf(html: string): Segment[] {
  return html
    .replace(/<\/mark>(\s+)<mark>/g, '$1')
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(part => part !== '')
    .map(part => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
      return { text: decode(marked ? marked[1] : part), isMarked: marked !== null };
    });
}

export function plainText(html: string): string {
  return segmentsOf(html)
    .map(segment => segment.text)
    .join('');
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text with what was searched for highlighted. */
@Component({
  selector: 'gh-marked',
  template: `
    @for (segment of segments(); track $index) {
      @if (segment.isMarked) {
        <mark [textContent]="segment.text"></mark>
      } @else {
        <span [textContent]="segment.text"></span>
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Marked {
  readonly html = input.required<string>();

  protected readonly segments = computed(() => segmentsOf(this.html()));
}
