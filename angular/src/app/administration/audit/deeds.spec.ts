import type { AuditChange, AuditEntry } from '@api';
import { deedsOf } from './deeds';

const texts = { t: (key: string, name: unknown) => `${String(name)} ${key.split(':')[2]}` };

const entry = (changes: Partial<AuditChange>[], note: string | null = null) =>
  ({ changes, note }) as AuditEntry;

describe('the deeds of a request', () => {
  it('are told once each, with how many', () => {
    const made = entry([
      { name: 'Role', action: 'created' },
      { name: 'Permission', action: 'created' },
      { name: 'Permission', action: 'created' },
    ]);

    expect(deedsOf(made, texts)).toBe('Role created, Permission created (2)');
  });

  it('may be nothing but a note', () => {
    expect(deedsOf(entry([], 'Exported the list'), texts)).toBe('Exported the list');
  });
});
