// Builds both applications at once: one alone leaves a second processor idle most of the time.
import { spawn } from 'node:child_process';

const run = script =>
  new Promise(resolve => {
    // One that was killed has no code of its own.
    spawn(`npm run ${script}`, { shell: true, stdio: 'inherit' }).on('close', code =>
      resolve(code ?? 1),
    );
  });

const ends = await Promise.all(['build:public', 'build:console'].map(run));
process.exitCode = ends.every(end => end === 0) ? 0 : 1;
