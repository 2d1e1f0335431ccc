import { inject, Injectable, signal } from '@angular/core';
import type {
  AppointedOfficer,
  AppointOfficer,
  ChapterDetails,
  ChapterRight,
  FoundChapter,
  MemberChapters,
  ReachedChapter,
  ReviseChapter,
  RosterLine,
  TransferMember,
} from '@api';
import { map, type Observable, tap } from 'rxjs';
import { Api } from '../core/api';
import type { Choice } from './shared/search-select';

const offered = 8;

/** Which field a broken rule of a chapter is about. */
export const chapterRules = {
  NameTaken: 'name',
  SlugInvalid: 'slug',
  SlugTaken: 'slug',
  PostcodeInvalid: 'postcodes',
  OutsideYourChapters: 'parent',
  NotOpen: 'parent',
  BelowItself: 'parent',
  TreeTooDeep: 'parent',
};

export const closingRules = {
  SuccessorNeeded: 'successor',
  SuccessorIsItself: 'successor',
  NotOpen: 'successor',
  OutsideYourChapters: 'successor',
  DatesReversed: 'lastDay',
};

export const moveRules = {
  NotOpen: 'chapter',
  BelongsThereAlready: 'chapter',
  TooManyChapters: 'chapter',
  OutsideYourChapters: 'chapter',
  TransferAhead: 'day',
  DatesReversed: 'day',
};

export const officeRules = {
  OutsideYourChapters: 'chapter',
  NotOpen: 'chapter',
  MoreThanYouMay: 'role',
  TermLimitReached: 'role',
  HoldsOfficeAlready: 'member',
  DatesReversed: 'to',
  LastPresident: 'to',
};

@Injectable({ providedIn: 'root' })
export class ChaptersApi {
  private readonly api = inject(Api);
  private readonly changes = signal(0);

  /** The same call, made anew as soon as something was changed here, or a change was undone. */
  fresh<const C>(call: C): C {
    this.changes();
    return call;
  }

  find(id: string): Observable<ChapterDetails> {
    return this.api.get('/api/chapters/{id}', { path: { id } });
  }

  found(chapter: FoundChapter): Observable<ChapterDetails> {
    return this.changing(this.api.post('/api/chapters', { body: chapter }));
  }

  revise(id: string, chapter: ReviseChapter): Observable<ChapterDetails> {
    return this.changing(this.api.put('/api/chapters/{id}', { path: { id }, body: chapter }));
  }

  move(id: string, parentId: string | null): Observable<ChapterDetails> {
    const body = { parentId };
    return this.changing(this.api.post('/api/chapters/{id}/move', { path: { id }, body }));
  }

  close(id: string, lastDay: string, successorId: string | null): Observable<ChapterDetails> {
    const body = { lastDay, successorId };
    return this.changing(this.api.post('/api/chapters/{id}/close', { path: { id }, body }));
  }

  reopen(id: string): Observable<ChapterDetails> {
    return this.changing(this.api.post('/api/chapters/{id}/reopen', { path: { id } }));
  }

  appoint(office: AppointOfficer): Observable<AppointedOfficer> {
    return this.changing(this.api.post('/api/chapters/offices', { body: office }));
  }

  holdUntil(id: string, lastDay: string | null): Observable<unknown> {
    const body = { lastDay };
    return this.changing(
      this.api.put('/api/chapters/offices/{id}/last-day', { path: { id }, body }),
    );
  }

  withdraw(id: string): Observable<unknown> {
    return this.changing(this.api.post('/api/chapters/offices/{id}/withdraw', { path: { id } }));
  }

  transfer(memberId: string, move: TransferMember): Observable<MemberChapters> {
    const call = { path: { memberId }, body: move };
    return this.changing(this.api.post('/api/chapters/members/{memberId}/transfer', call));
  }

  join(memberId: string, chapterId: string, from: string): Observable<MemberChapters> {
    const call = { path: { memberId }, body: { chapterId, from } };
    return this.changing(this.api.post('/api/chapters/members/{memberId}/affiliations', call));
  }

  leave(memberId: string, affiliationId: string, lastDay: string | null) {
    return this.changing(
      this.api.put('/api/chapters/members/{memberId}/affiliations/{affiliationId}/last-day', {
        path: { memberId, affiliationId },
        body: { lastDay },
      }),
    );
  }

  undo(memberId: string, affiliationId: string): Observable<MemberChapters> {
    return this.changing(
      this.api.post('/api/chapters/members/{memberId}/affiliations/{affiliationId}/undo', {
        path: { memberId, affiliationId },
      }),
    );
  }

  private changing<T>(request: Observable<T>): Observable<T> {
    return request.pipe(tap(() => this.changes.update(count => count + 1)));
  }

  /** Open chapters in which one may do it, with what stands above them to tell them apart. */
  readonly findWhere = (right: ChapterRight) => (filter: string) =>
    this.api
      .get('/api/chapters/reach', { query: asked(right, filter) })
      .pipe(map(page => page.items.map(chapterChoice)));

  /** People of the roster, as far as one may see it. */
  readonly findPeople = (filter: string): Observable<Choice[]> =>
    this.api
      .get('/api/console/members', { query: { filter, maxResultCount: offered } })
      .pipe(map(page => page.items.map(personChoice)));
}

/** Whether one may do it everywhere, and else where. */
export function asked(right: ChapterRight, filter = '') {
  return { right, filter, onlyOpen: true, maxResultCount: offered };
}

export function pathOf(above: readonly { name: string }[]): string {
  return above.map(chapter => chapter.name).join(' › ');
}

export function chapterChoice({ id, name, above }: ReachedChapter): Choice {
  return { id, text: name, hint: above ?? '' };
}

function personChoice({ memberId, name, chapterName, town }: RosterLine): Choice {
  return { id: memberId, text: name, hint: chapterName || town || '' };
}
