import { startWords } from '@shared/problem/start-words';

/** In the place of an application that has not started. If it does after all, it takes that place. */
export function showStartProblem(document: Document, error: unknown): void {
  const place = document.querySelector('gh-root:has(> .not-yet)');
  if (!place) return;
  const words = startWords();
  const kind = isUnreached(error) ? 'offline' : 'broken';
  const note = element('main', '', 'empty');
  note.setAttribute('role', 'alert');
  const again = element('button', words.again, 'btn primary');
  again.addEventListener('click', () => document.location.reload());
  note.append(element('h1', words[kind]), element('p', words[`${kind}Text`]), again);
  place.replaceChildren(note);

  function element(name: string, text: string, className = ''): HTMLElement {
    return Object.assign(document.createElement(name), { textContent: text, className });
  }
}

const isUnreached = (error: unknown): boolean =>
  (error as { status?: number } | null)?.status === 0 || !navigator.onLine;
