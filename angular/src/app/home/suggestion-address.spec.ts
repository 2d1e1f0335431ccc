import { addressOf } from './suggestion-address';

const person = { id: 'p' };

describe('a suggestion', () => {
  it('opens the page on which it is followed', () => {
    expect(addressOf({ action: 'keepPromise', subjectId: 'f', person }).path).toEqual([
      '/follow-up',
    ]);
    expect(addressOf({ action: 'answerReferral', subjectId: 'r', person }).path).toEqual([
      '/referrals',
      'r',
    ]);
    expect(addressOf({ action: 'readThread', subjectId: 'i', person }).path).toEqual([
      '/introductions',
      'i',
    ]);
    expect(addressOf({ action: 'meetOneToOne', subjectId: 'p', person }).path).toEqual([
      '/directory',
      'p',
    ]);
  });

  it('carries whom to meet and who introduces', () => {
    const connector = { id: 'c' } as never;

    expect(addressOf({ action: 'askForIntroduction', person, connector }).params).toEqual({
      target: 'p',
      connector: 'c',
    });
  });
});
