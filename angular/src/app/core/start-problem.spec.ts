import { showStartProblem } from './start-problem';

describe('an application that could not start', () => {
  beforeEach(() => {
    document.body.innerHTML = '<gh-root><div class="not-yet"></div></gh-root>';
    document.documentElement.lang = 'en';
  });

  const said = () => document.querySelector('gh-root > [role=alert]')?.textContent ?? '';

  it('says whose fault it is, and offers to try again', () => {
    showStartProblem(document, { status: 503 });

    expect(said()).toContain('This page is not available at the moment');
    expect(document.querySelector('button')?.textContent).toBe('Load again');
  });

  it('says it in the language of the page', () => {
    document.documentElement.lang = 'de';

    showStartProblem(document, { status: 0 });

    expect(said()).toContain('Diese Seite ist nicht zu erreichen');
  });

  it('says it once, and nothing where the application stands', () => {
    showStartProblem(document, { status: 503 });
    showStartProblem(document, { status: 0 });
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(1);

    document.body.innerHTML = '<gh-root><main>The page</main></gh-root>';
    showStartProblem(document, { status: 503 });
    expect(document.body.textContent).toBe('The page');
  });
});
