import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { AssociationPage } from '@api';
import { Association } from '../../core/association';
import { Toasts } from '../../core/toasts';
import { LogoPicker } from './logo-picker';

describe('the logo', () => {
  let http: HttpTestingController;
  let undoable: ReturnType<typeof vi.fn>;
  let association: Association;

  function picker(): { choose(event: Event): void; remove(): void; problem(): string | null } {
    return TestBed.createComponent(LogoPicker).componentInstance as never;
  }

  const chosen = (bytes: string): Event =>
    ({ target: { files: [new Blob([bytes])], value: 'logo.png' } }) as never;

  beforeEach(() => {
    undoable = vi.fn();
    TestBed.overrideComponent(LogoPicker, {
      set: { template: '', styleUrl: undefined, imports: [] },
    });
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: Toasts, useValue: { undoable } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    association = TestBed.inject(Association);
    association.show({ name: 'Acme', accent: '#0f6b5f', logoUrl: null } as AssociationPage);
  });

  it('is shown as soon as it is sent, and Undo takes it away again', async () => {
    picker().choose(chosen('abc'));
    await vi.waitFor(() => {
      const request = http.expectOne('/api/association/logo');
      expect(request.request.body).toEqual({ content: btoa('abc') });
      request.flush({ url: '/api/association/logo/1.png' });
    });

    expect(association.page()?.logoUrl).toBe('/api/association/logo/1.png');
    (undoable.mock.calls[0][1] as () => void)();
    const undo = http.expectOne('/api/association/logo');
    expect(undo.request.method).toBe('DELETE');
    undo.flush({ url: null });
    expect(association.page()?.logoUrl).toBeNull();
  });

  it('stays as it was when the picture is refused, and the reason is said', async () => {
    const page = picker();
    page.choose(chosen('abc'));
    await vi.waitFor(() =>
      http
        .expectOne('/api/association/logo')
        .flush({ error: { message: 'No picture.' } }, { status: 403, statusText: 'Forbidden' }),
    );

    expect(page.problem()).toBe('No picture.');
    expect(association.page()?.logoUrl).toBeNull();
  });
});
