import { startPath } from './account';
import { policies } from './policies';

const withRights = (...granted: string[]) => ({
  can: (policy: string) => granted.includes(policy),
});

describe('where a person begins', () => {
  it('is the overview for the admin and home for a member', () => {
    expect(startPath(withRights(policies.overview, policies.roster))).toBe('/console');
    expect(startPath(withRights(policies.ownDues))).toBe('/home');
  });

  it('is what waits for them for an officer', () => {
    expect(startPath(withRights(policies.todo, policies.roster))).toBe('/console');
  });

  it('is the first page that an officer with few rights may open', () => {
    expect(startPath(withRights(policies.applications))).toBe('/console/applications');
    expect(startPath(withRights('AbpTenantManagement.Tenants'))).toBe('/tenant-management/tenants');
  });
});
