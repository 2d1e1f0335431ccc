import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';

/** Files that need the signed-in person's right: fetched with it, then handed to the browser. */
@Injectable({ providedIn: 'root' })
export class Download {
  private readonly http = inject(HttpClient);

  save(url: string, fallbackName: string): Observable<void> {
    return this.http.get(url, { responseType: 'blob', observe: 'response' }).pipe(
      map(response => {
        const name = fileName(response.headers.get('Content-Disposition')) ?? fallbackName;
        if (response.body) offer(response.body, name);
      }),
    );
  }

  content(url: string): Observable<Blob> {
    return this.http.get(url, { responseType: 'blob' });
  }
}

export function fileName(disposition: string | null): string | null {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1] ?? null;
}

function offer(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
