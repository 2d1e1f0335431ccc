import { RequestFailed, get, post } from './request';

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

  it('gives the body of a success, also when there is none', async () => {
    answering(new Response('{"name":"Riverside"}'));
    expect(await get('/api/association', {})).toEqual({ name: 'Riverside' });

    answering(new Response(null, { status: 204 }));
    expect(await post('/api/dues/applications/{id}/withdraw', { path: { id: '1' } })).toBeNull();
  });

  it('fails with the problem that the host describes', async () => {
    answering(
      new Response('{"error":{"code":"GroupHub.Dues:PlanClosed","message":"Closed."}}', {
        status: 403,
      }),
    );

    expect(await problemOf(get('/api/founding', {}))).toMatchObject({
      kind: 'refused',
      message: 'Closed.',
    });
  });

  it('fails as broken behind a proxy that answers in HTML, and as offline without a network', async () => {
    answering(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect((await problemOf(get('/api/founding', {})))?.kind).toBe('broken');

    answering(new TypeError('Failed to fetch'));
    expect((await problemOf(get('/api/founding', {})))?.kind).toBe('offline');
  });
});
