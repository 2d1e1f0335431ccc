import { repair } from './repair';

describe('the stock pages', () => {
  it('get their inputs named by the labels beside them', () => {
    const root = document.createElement('div');
    root.innerHTML =
      '<div class="form-group"><label>Host</label><input /></div>' +
      '<div class="form-group"><label for="own">Port</label><input id="own" /></div>';

    repair(root);

    const [host, port] = root.querySelectorAll('label');
    expect(host.htmlFor).toBe(root.querySelector('input')?.id);
    expect(port.htmlFor).toBe('own');
  });

  it('get tab lists whose items stand for nothing', () => {
    const root = document.createElement('div');
    root.innerHTML = '<ul role="tablist"><li><a role="tab">One</a></li></ul>';

    repair(root);

    expect(root.querySelector('li')?.getAttribute('role')).toBe('presentation');
  });
});
