// Builds both applications at once: one alone leaves a second processor idle most of the time.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const run = (...command) =>
  new Promise(resolve => {
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    // One that was killed has no code of its own.
    spawn(process.execPath, command, { cwd, stdio: 'inherit' }).on('close', code =>
      resolve(code ?? 1),
    );
  });
const build = application => run('node_modules/@angular/cli/bin/ng.js', 'build', application);

const ends = [build('public').then(end => end || run('tools/check-budget.mjs')), build('console')];
process.exitCode = (await Promise.all(ends)).some(end => end !== 0) ? 1 : 0;
