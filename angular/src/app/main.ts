import { signInFirst } from './core/sign-in-first';

signInFirst(window)
  .then(async away => away || (await import('./start')).start())
  .catch((error: unknown) => console.error(error));
