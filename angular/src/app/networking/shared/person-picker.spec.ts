import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Problem } from '@shared/problem/problem';
import { PersonPicker } from './person-picker';

interface Picker {
  type(text: string): void;
  found(): { id: string; work: string }[];
  isSearched(): boolean;
  problem(): Problem | null;
}

describe('finding a colleague by name', () => {
  let http: HttpTestingController;
  let picker: Picker;

  function type(text: string) {
    picker.type(text);
    vi.advanceTimersByTime(200);
    return http.expectOne(({ url }) => url.startsWith('/api/directory'));
  }

  beforeEach(() => {
    vi.useFakeTimers();
    TestBed.overrideComponent(PersonPicker, {
      set: { template: '', styleUrl: undefined, imports: [] },
    });
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
    picker = TestBed.createComponent(PersonPicker).componentInstance as never;
  });

  afterEach(() => vi.useRealTimers());

  it('tells a failure from nobody, and the next answer takes its place', () => {
    type('Amelia').flush(null, { status: 503, statusText: 'Unavailable' });
    expect([picker.isSearched(), picker.problem()?.kind]).toEqual([false, 'broken']);

    type('Amelia').flush({ totalCount: 0, items: [] });
    expect([picker.isSearched(), picker.problem()]).toEqual([true, null]);
  });

  it('says what they do beside who they are', () => {
    const amelia = { id: 'a', name: 'Amelia Brandt', profession: 'Gardener', company: 'Brandt' };
    type('Amelia').flush({ totalCount: 1, items: [amelia] });
    expect(picker.found()).toEqual([{ id: 'a', name: 'Amelia Brandt', work: 'Gardener, Brandt' }]);
  });
});
