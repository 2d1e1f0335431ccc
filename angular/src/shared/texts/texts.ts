import { Injectable, Pipe, PipeTransform, inject } from '@angular/core';
import { formatNumber, pluralKey } from '@shared/format/plural';

export type TextArgument = string | number | null | undefined;

/** A missing text shows its key, as ABP's client does; numbers are written as the reader writes them. */
@Injectable({ providedIn: 'root' })
export class Texts {
  private texts: Record<string, string> = {};

  use(texts: Record<string, string>): void {
    this.texts = texts;
  }

  t(key: string, ...args: TextArgument[]): string {
    const text = this.texts[key] ?? key;
    return text.replace(/\{(\d)\}/g, (_, index) => written(args[Number(index)]));
  }

  /** Chooses key:one or key:other; {0} is the number itself. */
  count(key: string, count: number, ...args: TextArgument[]): string {
    return this.t(pluralKey(key, count), count, ...args);
  }
}

export function written(argument: TextArgument): string {
  return typeof argument === 'number' ? formatNumber(argument) : (argument ?? '');
}

@Pipe({ name: 't' })
export class TextPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: string, ...args: TextArgument[]): string {
    return this.texts.t(key, ...args);
  }
}

@Pipe({ name: 'tCount' })
export class CountedTextPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: string, count: number, ...args: TextArgument[]): string {
    return this.texts.count(key, count, ...args);
  }
}
