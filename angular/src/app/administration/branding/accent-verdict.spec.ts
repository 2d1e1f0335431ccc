import { judgeAccent } from './accent-verdict';

describe('a colour for the association', () => {
  it('passes when white can be read on it', () => {
    expect(judgeAccent('#0f6b5f')?.passes).toBe(true);
  });

  it('is refused with the nearest one that passes', () => {
    const verdict = judgeAccent('#e8b04a');

    expect(verdict?.passes).toBe(false);
    expect(judgeAccent(verdict?.nearest ?? '')?.passes).toBe(true);
  });

  it('is not judged while it is being typed', () => {
    expect(judgeAccent('#0f6')).toBeNull();
  });
});
