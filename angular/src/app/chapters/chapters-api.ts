import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type {
  AppointedOfficer,
  AppointOfficer,
  ChapterDetails,
  ChapterReach,
  ChapterRight,
  FoundChapter,
  MemberChapters,
  PagedResult,
  ReachedChapter,
  ReviseChapter,
  RosterLine,
  TransferMember,
} from '@api';
import { map, type Observable, tap } from 'rxjs';
import { query } from '../shared/query';
import type { Choice } from './shared/search-select';

const offered = 8;
const reach = '/api/chapters/reach';

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
  private readonly http = inject(HttpClient);
  private readonly changes = signal(0);

  /** What to fetch, and to fetch anew as soon as something was changed here, or a change was undone. */
  request(url: string, values: Parameters<typeof query>[0] = {}) {
    this.changes();
    return { url, params: query(values) };
  }

  found(chapter: FoundChapter): Observable<ChapterDetails> {
    return this.changing(this.http.post<ChapterDetails>('/api/chapters', chapter));
  }

  revise(chapter: ReviseChapter): Observable<ChapterDetails> {
    return this.changing(this.http.put<ChapterDetails>(`/api/chapters/${chapter.id}`, chapter));
  }

  move(id: string, parentId: string | null): Observable<ChapterDetails> {
    return this.changing(this.http.post<ChapterDetails>(`/api/chapters/${id}/move`, { parentId }));
  }

  close(id: string, lastDay: string, successorId: string | null): Observable<ChapterDetails> {
    return this.changing(
      this.http.post<ChapterDetails>(`/api/chapters/${id}/close`, { lastDay, successorId }),
    );
  }

  reopen(id: string): Observable<ChapterDetails> {
    return this.changing(this.http.post<ChapterDetails>(`/api/chapters/${id}/reopen`, {}));
  }

  appoint(office: AppointOfficer): Observable<AppointedOfficer> {
    return this.changing(this.http.post<AppointedOfficer>('/api/chapters/offices', office));
  }

  holdUntil(officeId: string, lastDay: string | null): Observable<unknown> {
    return this.changing(this.http.put(`/api/chapters/offices/${officeId}/last-day`, { lastDay }));
  }

  withdraw(officeId: string): Observable<unknown> {
    return this.changing(this.http.post(`/api/chapters/offices/${officeId}/withdraw`, {}));
  }

  transfer(memberId: string, move: Omit<TransferMember, 'memberId'>): Observable<MemberChapters> {
    return this.changing(
      this.http.post<MemberChapters>(`${memberAddress(memberId)}/transfer`, move),
    );
  }

  join(memberId: string, chapterId: string, from: string): Observable<MemberChapters> {
    const further = { chapterId, from };
    return this.changing(
      this.http.post<MemberChapters>(`${memberAddress(memberId)}/affiliations`, further),
    );
  }

  leave(memberId: string, affiliationId: string, lastDay: string | null) {
    const address = `${memberAddress(memberId)}/affiliations/${affiliationId}/last-day`;
    return this.changing(this.http.put<MemberChapters>(address, { lastDay }));
  }

  undo(memberId: string, affiliationId: string): Observable<MemberChapters> {
    const address = `${memberAddress(memberId)}/affiliations/${affiliationId}/undo`;
    return this.changing(this.http.post<MemberChapters>(address, {}));
  }

  private changing<T>(request: Observable<T>): Observable<T> {
    return request.pipe(tap(() => this.changes.update(count => count + 1)));
  }

  /** Open chapters in which one may do it, with what stands above them to tell them apart. */
  readonly findWhere = (right: ChapterRight) => (filter: string) =>
    this.http
      .get<ChapterReach>(reach, { params: asked(right, filter) })
      .pipe(map(page => page.items.map(chapterChoice)));

  /** Asks whether one may do it everywhere, and else where. */
  whereOneMay(right: ChapterRight) {
    return { url: reach, params: asked(right) };
  }

  /** People of the roster, as far as one may see it. */
  readonly findPeople = (filter: string): Observable<Choice[]> =>
    this.http
      .get<PagedResult<RosterLine>>('/api/console/members', {
        params: query({ filter, maxResultCount: offered }),
      })
      .pipe(map(page => page.items.map(personChoice)));
}

function asked(right: ChapterRight, filter = '') {
  return query({ right, filter, onlyOpen: true, maxResultCount: offered });
}

export function memberAddress(memberId: string): string {
  return `/api/chapters/members/${memberId}`;
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
