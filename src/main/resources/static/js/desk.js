// The officer's desk by keyboard: every key does what a link or button of the page does, so nothing is lost without it.

const main = document.getElementById('main');
const kind = main?.dataset.desk;
const OFF = 'banjie-keys-off';

const keysAreOn = () => localStorage.getItem(OFF) === null;

function typing(target) {
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
    || target.tagName === 'INPUT' && !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type);
}

// ---- the help dialog, where single keys are switched off ----

const dialog = document.getElementById('keys');
function help() {
  dialog?.showModal();
}
document.querySelectorAll('[data-keys-open]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', help);
});
document.querySelector('[data-keys-close]')?.addEventListener('click', () => dialog.close());
const toggle = document.querySelector('[data-keys-on]');
if (toggle) {
  toggle.checked = keysAreOn();
  toggle.addEventListener('change', () => toggle.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'yes'));
}

// ---- papers: turning, zoom, rotation ----

let zoom = 1;
let turn = 0;

function show() {
  const image = document.querySelector('[data-sheet]');
  if (!image) {
    return;
  }
  const quarter = turn % 180 !== 0;
  const sheet = image.parentElement;
  const fit = sheet.clientWidth;
  image.classList.toggle('ds-zoomed', zoom !== 1 || quarter);
  const width = fit * zoom;
  image.style.width = zoom === 1 && !quarter ? '' : `${width}px`;
  const height = image.naturalWidth ? width * image.naturalHeight / image.naturalWidth : width;
  // Around the corner, then moved back into sight.
  image.style.transform = {
    0: '', 90: `translateX(${height}px) rotate(90deg)`, 180: `translate(${image.clientWidth}px, ${image.clientHeight}px) rotate(180deg)`,
    270: `translateY(${width}px) rotate(270deg)`}[turn];
  image.style.marginBottom = quarter ? `${Math.max(0, width - height)}px` : '';
}

const zoomBy = factor => {
  zoom = factor === 0 ? 1 : Math.min(6, Math.max(0.5, zoom * factor));
  turn = factor === 0 ? 0 : turn;
  show();
};
const rotate = () => {
  turn = (turn + 90) % 360;
  show();
};

function wireViewer() {
  zoom = 1;
  turn = 0;
  const viewer = document.getElementById('viewer');
  viewer?.querySelectorAll('[data-zoom], [data-rotate]').forEach(button => button.hidden = false);
}

async function open(address) {
  const url = new URL(address, location.href);
  const answer = await fetch(`${url.pathname}/viewer${url.search}`, {headers: {'X-Requested-With': 'fetch'}});
  if (!answer.ok || answer.redirected) {
    location.assign(address); // the page itself says what is wrong, or asks to sign in
    return;
  }
  const focused = document.activeElement?.dataset?.turn;
  document.getElementById('viewer').outerHTML = await answer.text();
  wireViewer();
  const viewer = document.getElementById('viewer');
  (focused && (viewer.querySelector(`[data-turn=${focused}]`) ?? viewer.querySelector('[data-turn]')))?.focus();
  const file = url.searchParams.get('file');
  document.querySelectorAll('[data-show]').forEach(link => link.getAttribute('href').includes(file)
    ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'));
  const kept = document.querySelector('#decision input[name=file]');
  if (kept) {
    kept.value = file;
  }
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[data-show], a[data-turn]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    open(link.href);
    if (link.dataset.show !== undefined) {
      document.getElementById('viewer').scrollIntoView({block: 'nearest'});
    }
    return;
  }
  const button = event.target.closest('[data-zoom], [data-rotate]');
  if (button) {
    button.dataset.rotate !== undefined ? rotate() : zoomBy({in: 1.25, out: 0.8, fit: 0}[button.dataset.zoom]);
  }
});
wireViewer();

// ---- the decision: what follows is asked for as one writes ----

const decision = document.getElementById('decision');
if (decision?.hasAttribute('hx-post')) {
  decision.querySelector('[data-preview]').hidden = true;
  document.body.addEventListener('htmx:configRequest', event => {
    if (event.detail.elt === decision) {
      event.detail.headers['X-Changed'] = event.detail.triggeringEvent?.target?.name ?? '';
    }
  });
}

function confirmStep() {
  const button = document.querySelector('[data-confirm-step]');
  if (button) {
    decision.requestSubmit(button);
  }
}

function choose(number) {
  const options = [...document.querySelectorAll('#decision-fields .govuk-radios__input, [data-choice]')];
  const option = options[number - 1];
  if (option) {
    option.focus();
    option.click();
  }
}

function decide() {
  (document.querySelector('#decision input:not([type=hidden]), #decision textarea, #decision select')
    ?? document.querySelector('.ds-take button, .ds-take a'))?.focus();
}

// ---- lists ----

function row(step) {
  const links = [...document.querySelectorAll('[data-row]')];
  if (links.length === 0) {
    return;
  }
  const at = links.indexOf(document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + step))].focus();
}

// ---- keys ----

const submit = form => form && (form.requestSubmit ? form.requestSubmit() : form.submit());
const click = selector => document.querySelector(selector)?.click();

const SINGLE = {
  '?': help,
  n: () => submit(document.getElementById('next')),
  b: () => location.assign(document.querySelector('[data-back-link]')?.href ?? main.dataset.back ?? '/desk'),
  j: () => row(1),
  k: () => row(-1),
  '/': () => document.querySelector('[data-find]')?.focus(),
  d: decide,
  t: () => submit(document.querySelector('[data-take]')),
  s: () => click('[data-single]'),
  ']': () => click('[data-turn=next]'),
  '[': () => click('[data-turn=previous]'),
  '+': () => zoomBy(1.25),
  '=': () => zoomBy(1.25),
  '-': () => zoomBy(0.8),
  0: () => zoomBy(0),
  r: rotate,
  p: () => window.print(),
};

document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && kind === 'case') {
    event.preventDefault();
    confirmStep();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog?.open || typing(event.target) || !keysAreOn() || !kind) {
    return;
  }
  const action = SINGLE[event.key] ?? (/^[1-9]$/.test(event.key) ? () => choose(Number(event.key)) : null);
  if (action) {
    event.preventDefault();
    action();
  }
});

// Back in a list, the row one came from is where one goes on.
const here = location.hash.startsWith('#c-') && document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (here) {
  here.classList.add('ds-row--here');
  here.querySelector('[data-row]')?.focus({preventScroll: true});
  here.scrollIntoView({block: 'center'});
}
