import type { ThreadMessageRow } from '@api';
import { documentCulture, formattingLocale } from '@shared/format/culture';

/** What is known of a thread, the first word first: each once, however often and in whatever order it was told. */
export function merged(
  known: readonly ThreadMessageRow[],
  told: readonly ThreadMessageRow[],
): ThreadMessageRow[] {
  const all = new Map([...known, ...told].map(message => [message.number, message]));
  return [...all.values()].sort((one, other) => one.number - other.number);
}

export interface Talk {
  /** The civil day of all of it, as the reader's clock has it. */
  day: string;
  turns: Turn[];
}

export interface Turn {
  authorId: string;
  isMine: boolean;
  messages: ThreadMessageRow[];
}

/** Days, and in them what one person wrote in a row. */
export function talksOf(messages: readonly ThreadMessageRow[]): Talk[] {
  const talks: Talk[] = [];
  for (const message of messages) {
    const day = dayOf(new Date(message.writtenAt));
    let talk = talks.at(-1);
    if (talk?.day !== day) talks.push((talk = { day, turns: [] }));
    const turn = talk.turns.at(-1);
    if (turn?.authorId === message.authorId) turn.messages.push(message);
    else
      talk.turns.push({ authorId: message.authorId, isMine: message.isMine, messages: [message] });
  }
  return talks;
}

/** 09:30, as the reader writes it. */
export function clockOf(instant: string): string {
  const options = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(formattingLocale(documentCulture()), options).format(
    new Date(instant),
  );
}

function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
