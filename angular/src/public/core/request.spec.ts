import { RequestFailed, request, withQuery } from './request';

const answering = (response: Response | Error) =>
  vi.stubGlobal('fetch', () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (failure: RequestFailed) => failure.problem,
  );

describe('a request to the host', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('repeats a parameter for each of its values and leaves out empty ones', () => {
    expect(
      withQuery('/api/directory', { query: '', town: ['Linden', 'Upper Weir'], page: 2 }),
    ).toBe('/api/directory?town=Linden&town=Upper+Weir&page=2');
    expect(withQuery('/api/directory', { query: null, town: undefined })).toBe('/api/directory');
  });

  it('gives the body of a success, also when there is none', async () => {
    answering(new Response('{"name":"Riverside"}'));
    expect(await request('/api/association')).toEqual({ name: 'Riverside' });

    answering(new Response(null, { status: 204 }));
    expect(await request('/api/nothing')).toBeNull();
  });

  it('fails with the problem that the host describes', async () => {
    answering(
      new Response('{"error":{"code":"GroupHub.Dues:PlanClosed","message":"Closed."}}', {
        status: 403,
      }),
    );

    expect(await problemOf(request('/api/dues/applications'))).toMatchObject({
      kind: 'refused',
      message: 'Closed.',
    });
  });

  it('fails as broken behind a proxy that answers in HTML, and as offline without a network', async () => {
    answering(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect((await problemOf(request('/')))?.kind).toBe('broken');

    answering(new TypeError('Failed to fetch'));
    expect((await problemOf(request('/')))?.kind).toBe('offline');
  });
});
