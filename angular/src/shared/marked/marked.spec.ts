import { plainText, segmentsOf } from './marked';

describe('a highlighted text', () => {
  it('is split at its marks', () => {
    expect(segmentsOf('<mark>Landscape</mark> architect')).toEqual([
      { text: 'Landscape', isMarked: true },
      { text: ' architect', isMarked: false },
    ]);
  });

  it('has one mark for words beside each other', () => {
    expect(segmentsOf('<mark>Landscape</mark> <mark>architect</mark>')).toEqual([
      { text: 'Landscape architect', isMarked: true },
    ]);
  });

  it('shows encoded characters as they were typed', () => {
    expect(plainText('Brandt &amp; S&#xF8;holm &lt;3 &#233; &quot;x&quot;')).toBe(
      'Brandt & Søholm <3 é "x"',
    );
  });

  it('never turns other markup into elements', () => {
    expect(segmentsOf('<img src=x onerror=alert(1)>')).toEqual([
      { text: '<img src=x onerror=alert(1)>', isMarked: false },
    ]);
  });

  it('leaves unknown entities alone', () => {
    expect(plainText('a &unknown; &#x110000; b')).toBe('a &unknown; &#x110000; b');
  });
});
