import { repair } from './repair';

const speak = (key: string) => key;

describe('the stock pages', () => {
  it('get their inputs named by the labels beside them', () => {
    const root = repaired(
      '<div class="form-group"><label>Host</label><input /></div>' +
        '<div class="form-group"><label for="own">Port</label><input id="own" /></div>',
    );

    const [host, port] = root.querySelectorAll('label');
    expect(host.htmlFor).toBe(root.querySelector('input')?.id);
    expect(port.htmlFor).toBe('own');
  });

  it('get tab lists whose items stand for nothing', () => {
    const root = repaired('<ul role="tablist"><li><a role="tab">One</a></li></ul>');

    expect(root.querySelector('li')?.getAttribute('role')).toBe('presentation');
  });

  it('get dialogs named by their titles and buttons that say what they do', () => {
    const root = repaired(
      '<div role="dialog"><div class="modal-header"><h3>New user</h3>' +
        '<button class="btn-close" aria-label="Close"></button></div>' +
        '<div class="input-group"><input /><button><i class="fa-eye"></i></button></div></div>',
    );

    const title = root.querySelector('h3')?.id;
    expect(root.querySelector('[role="dialog"]')?.getAttribute('aria-labelledby')).toBe(title);
    const [close, eye] = root.querySelectorAll('button');
    expect(close.getAttribute('aria-label')).toBe('App:Close');
    expect(eye.getAttribute('aria-label')).toBe('Stock:ShowPassword');
  });

  it('get values that say what they are', () => {
    const root = repaired(
      '<ngx-datatable><datatable-header-cell> Name </datatable-header-cell>' +
        '<datatable-body-row><datatable-body-cell>Ada</datatable-body-cell></datatable-body-row>' +
        '</ngx-datatable>',
    );

    expect(root.querySelector<HTMLElement>('datatable-body-cell')?.dataset['label']).toBe('Name');
  });
});

function repaired(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  repair(root, speak);
  return root;
}
