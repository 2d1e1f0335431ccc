import { toProblem } from './problem';

describe('a refused request', () => {
  it('tells each field what is wrong, under the name of its input', () => {
    const problem = toProblem(400, {
      error: {
        code: null,
        message: 'Your request is not valid.',
        validationErrors: [
          { message: 'Enter an email address.', members: ['email'] },
          { message: 'Too long.', members: ['Command.FirstName'] },
          { message: 'Second message.', members: ['email'] },
        ],
      },
    });

    expect(problem.kind).toBe('refused');
    expect(problem.fields).toEqual({ email: 'Enter an email address.', firstName: 'Too long.' });
  });

  it('is a rule when it has a code, and a missing permission when it has none', () => {
    const rule = toProblem(403, {
      error: { code: 'GroupHub.Dues:PlanClosed', message: 'Closed.' },
    });

    expect(rule.kind).toBe('refused');
    expect(rule.message).toBe('Closed.');
    expect(toProblem(403, null).kind).toBe('forbidden');
  });

  it('keeps its kind without an envelope', () => {
    expect(toProblem(0, null).kind).toBe('offline');
    expect(toProblem(404, '<html>').kind).toBe('notFound');
    expect(toProblem(429, {}).kind).toBe('tooMany');
    expect(toProblem(502, 'Bad gateway').kind).toBe('broken');
  });
});
