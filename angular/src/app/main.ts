import { signInFirst } from './core/sign-in-first';
import { showStartProblem } from './core/start-problem';

signInFirst(window)
  .then(async away => away || (await import('./start')).start())
  .catch((error: unknown) => {
    console.error(error);
    showStartProblem(document, error);
  });
