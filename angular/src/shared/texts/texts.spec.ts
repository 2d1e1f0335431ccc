import { mergeTexts } from './localization';
import { Texts } from './texts';

describe('the texts', () => {
  const reply = {
    resources: {
      AbpUi: { texts: { Save: 'Save', Close: 'Close' }, baseResources: [] },
      GroupHub: {
        texts: { Close: 'Leave', 'Seats:one': '{0} seat', 'Seats:other': '{0} seats' },
        baseResources: ['AbpUi'],
      },
    },
    currentCulture: { cultureName: 'en' },
  };

  it('of the resource stand above those of its bases', () => {
    expect(mergeTexts(reply)).toMatchObject({ Save: 'Save', Close: 'Leave' });
    expect(mergeTexts(reply, 'Unknown')).toEqual({});
  });

  it('take arguments and choose the form for a number', () => {
    const texts = new Texts();
    texts.use({ ...mergeTexts(reply), Range: '{0}–{1} of {2}' });

    expect(texts.t('Range', 1, 20, 1284)).toBe('1–20 of 1,284');
    expect(texts.count('Seats', 1)).toBe('1 seat');
    expect(texts.count('Seats', 9)).toBe('9 seats');
    expect(texts.t('Missing')).toBe('Missing');
  });
});
