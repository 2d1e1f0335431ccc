import { placeIn } from './place';

describe('what somebody typed to find a chapter', () => {
  it('is a postcode, a town, or both', () => {
    expect(placeIn(' 82467 Upper Weir ')).toEqual({ postcode: '82467', town: 'Upper Weir' });
    expect(placeIn('82467')).toEqual({ postcode: '82467', town: '' });
    expect(placeIn('Upper Weir')).toEqual({ postcode: '', town: 'Upper Weir' });
    expect(placeIn('SW1A 1AA London')).toEqual({ postcode: 'SW1A 1AA', town: 'London' });
    expect(placeIn('')).toEqual({ postcode: '', town: '' });
  });
});
