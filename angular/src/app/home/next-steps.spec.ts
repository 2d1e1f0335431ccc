import type { MyMembership, MyProfile } from '@api';
import { nextSteps } from './next-steps';

const membership = { renewal: { possible: true } } as MyMembership;
const empty = { skills: [] as string[], visibility: {} } as unknown as MyProfile;

describe('what to do next', () => {
  it('begins with the membership and names three things at most', () => {
    const steps = nextSteps(empty, membership);

    expect(steps.map(step => step.key)).toEqual(['renew', 'profession', 'skills']);
    expect(steps[0].link).toBe('/membership');
  });

  it('is nothing while nothing is known', () => {
    expect(nextSteps()).toEqual([]);
  });
});
