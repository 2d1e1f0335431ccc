// While the form is filled in: a free address for the name, whether the typed one is free, and what follows from the country.
const form = document.querySelector('[data-founding]');
const field = name => form.elements[`Wish.${name}`];
const state = document.getElementById('address-state');
const hint = state.textContent;

let timer;
const soon = work => {
  clearTimeout(timer);
  timer = setTimeout(work, 350);
};
const ask = async path => {
  const response = await fetch(`/api/founding/${path}`, { headers: { Accept: 'application/json' } });
  return response.ok ? response.json() : null;
};

const show = (verdict, typed) => {
  if (!verdict || typed !== field('Address').value) return;
  state.textContent = verdict.isFree ? state.dataset.free : (verdict.reason ?? hint);
  state.className = verdict.isFree ? 'hint good' : 'hint bad';
};

field('Name').addEventListener('input', () => {
  if (field('Address').dataset.own) return;
  soon(async () => {
    const verdict = await ask(`suggestion?name=${encodeURIComponent(field('Name').value)}`);
    if (!verdict || field('Address').dataset.own) return;
    field('Address').value = verdict.address;
    if (verdict.address) show(verdict, verdict.address);
  });
});

field('Address').addEventListener('input', () => {
  field('Address').dataset.own = field('Address').value;
  const typed = field('Address').value;
  soon(async () => show(await ask(`address?address=${encodeURIComponent(typed)}`), typed));
});

field('Country').addEventListener('change', () => {
  const { currency } = field('Country').selectedOptions[0].dataset;
  if ([...field('Currency').options].some(option => option.value === currency)) field('Currency').value = currency;
});

// The page names countries in English; the browser knows their names in the reader's language.
const { lang } = document.documentElement;
const names = new Intl.DisplayNames(lang, { type: 'region' });
const chosen = field('Country').value;
for (const option of field('Country').options) option.text = names.of(option.value);
field('Country').append(...[...field('Country').options].sort((one, other) => one.text.localeCompare(other.text, lang)));
field('Country').value = chosen;

// Somebody who founds an association is most likely at home where it is. Browsers call some zones by names of old: Asia/Calcutta.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const inBrowser = name => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};
const zones = [...field('TimeZone').options].map(option => option.value);
const home = zones.find(name => name === zone) ?? zones.find(name => inBrowser(name) === zone);
if (!field('Name').value && home) field('TimeZone').value = home;
const region = new Intl.Locale(navigator.language).region;
if (!field('Name').value && region && [...field('Country').options].some(option => option.value === region)) {
  field('Country').value = region;
  field('Country').dispatchEvent(new Event('change'));
}
