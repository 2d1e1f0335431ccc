import { followUpViews, queryOf } from './views';

describe('the views of the follow-up desk', () => {
  it('ask for what is open, what sleeps, and what is over', () => {
    expect(followUpViews.map(queryOf)).toEqual([
      { state: 'open', onlySleeping: false },
      { state: 'open', onlySleeping: true },
      { state: 'done', onlySleeping: false },
      { state: 'dropped', onlySleeping: false },
    ]);
  });
});
