import { TestBed } from '@angular/core/testing';
import { type ActivatedRouteSnapshot, convertToParamMap } from '@angular/router';
import { forgetJoining, keepDraft, readDraft } from '../join/join-storage';
import { bringVisit } from './joining-visitor';
import { MeetingsApi } from './meetings-api';

describe('a visitor who is asked to join', () => {
  const arrive = (visit: () => Promise<unknown>) => {
    TestBed.resetTestingModule().configureTestingModule({
      providers: [{ provide: MeetingsApi, useValue: { visit } }],
    });
    const route = { queryParamMap: convertToParamMap({ visit: 'v1', key: 'secret' }) };
    return TestBed.runInInjectionContext(() =>
      bringVisit(route as ActivatedRouteSnapshot, undefined as never),
    );
  };

  beforeEach(() => forgetJoining());
  afterEach(() => forgetJoining());

  it('finds the form filled in with what they have said of themselves', async () => {
    await arrive(() =>
      Promise.resolve({ firstName: 'Priya', email: 'p@x.example', state: 'attended' }),
    );

    expect(readDraft()).toMatchObject({ firstName: 'Priya', email: 'p@x.example', company: '' });
    expect(readDraft()).not.toHaveProperty('state');
  });

  it('keeps what they have typed already, and comes in even where the link is too old', async () => {
    keepDraft({ firstName: 'Karl' });
    expect(await arrive(() => Promise.resolve({ firstName: 'Priya' }))).toBe(true);
    expect(readDraft()).toEqual({ firstName: 'Karl' });

    forgetJoining();
    expect(await arrive(() => Promise.reject(new Error('gone')))).toBe(true);
  });
});
