import { HttpClient, provideHttpClient, withInterceptorsFromDi } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { patientStart } from './patient-start';

const configuration = '/api/abp/application-configuration?includeLocalizationResources=false';

describe('a start on a bad connection', () => {
  let http: HttpTestingController;
  let came: unknown;

  beforeEach(() => {
    vi.useFakeTimers();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptorsFromDi()),
        provideHttpClientTesting(),
        patientStart,
      ],
    });
    http = TestBed.inject(HttpTestingController);
    came = null;
  });

  afterEach(() => vi.useRealTimers());

  const ask = (url: string) =>
    TestBed.inject(HttpClient)
      .get(url)
      .subscribe({ next: answer => (came = answer), error: () => (came = 'failed') });

  const fail = (url: string, status: number) =>
    http.expectOne(url).flush('', { status, statusText: 'Away' });

  it('asks again for what nothing starts without', () => {
    ask(configuration);
    fail(configuration, 503);
    expect(came).toBeNull();

    vi.advanceTimersByTime(600);
    http.expectOne(configuration).flush({ currentUser: {} });
    expect(came).toEqual({ currentUser: {} });
  });

  it('gives up in the end', () => {
    ask(configuration);
    for (let tries = 0; tries < 4; tries++) {
      fail(configuration, 502);
      vi.advanceTimersByTime(4000);
    }

    expect(came).toBe('failed');
    http.verify();
  });

  it.each([
    ['a refusal', configuration, 400],
    ['anything else', '/api/members/me', 503],
  ])('takes %s at its word', (_, url, status) => {
    ask(url);
    fail(url, status);

    expect(came).toBe('failed');
  });
});
