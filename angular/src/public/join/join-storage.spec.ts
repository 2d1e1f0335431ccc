import { forgetJoining, keepDraft, readDraft, requestIdFor } from './join-storage';

describe('joining in this tab', () => {
  beforeEach(() => sessionStorage.clear());

  it('sends the same application under the same id after a double click or a reload', () => {
    const id = requestIdFor({ planId: 'a', email: 'amelia@example.org' });

    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(requestIdFor({ planId: 'a', email: 'amelia@example.org' })).toBe(id);
  });

  it('sends a changed application under an id of its own', () => {
    const id = requestIdFor({ planId: 'a', email: 'amelia@example.org' });

    expect(requestIdFor({ planId: 'a', email: 'amelia.brandt@example.org' })).not.toBe(id);
  });

  it('keeps what was typed until the person is a member', () => {
    keepDraft({ firstName: 'Amelia' });
    expect(readDraft()).toEqual({ firstName: 'Amelia' });

    forgetJoining();

    expect(readDraft()).toEqual({});
  });

  it('does without a storage that is broken or full', () => {
    sessionStorage.setItem('gh-join-draft', '{oops');
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceeded');
      },
    };

    expect(readDraft()).toEqual({});
    expect(requestIdFor({ planId: 'a' }, full as unknown as Storage)).toHaveLength(36);
  });
});
