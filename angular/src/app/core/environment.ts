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
  },
};
