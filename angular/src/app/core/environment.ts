import type { Environment } from '@abp/ng.core';

const { origin, hostname } = window.location;
const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost');

/** Every association has its own host name, so everything follows from the address in use. */
export const environment: Environment = {
  production: true,
  application: { name: 'GroupHub', baseUrl: `${origin}/app` },
  localization: { defaultResourceName: 'GroupHub' },
  apis: { default: { url: origin, rootNamespace: 'GroupHub' } },
  oAuthConfig: {
    issuer: `${origin}/`,
    redirectUri: `${origin}/app/`,
    postLogoutRedirectUri: `${origin}/`,
    clientId: 'GroupHub_App',
    responseType: 'code',
    scope: 'offline_access GroupHub',
    requireHttps: !isLocal,
    // Clocks are wrong by hours where a zone was set wrongly. What the host itself has sent need not be proven by them.
    clockSkewInSec: 24 * 60 * 60,
    // The access token's own timer goes by how long it lasts; this one would go by the clock, and never rest.
    disableIdTokenTimer: true,
  },
};
