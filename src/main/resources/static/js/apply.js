// Filing step by step: what is typed is saved by itself, fields appear as answers ask for them, and files are sent in
// parts that survive a lost connection. Without scripts each button does the same by hand.

const words = document.getElementById('apply-words')?.dataset ?? {};
const say = (text, name) => (text ?? '').replace('{0}', name ?? '');
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));
const signedOut = response => response.type === 'opaqueredirect' || response.status === 401 || response.status === 403;

async function freshPage(address) {
  const response = await fetch(address, {redirect: 'manual'});
  return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
}

// ---- saving by itself ---------------------------------------------------------------------------------------------------

const TYPING = 1200;
const RETRY = 8000;
const LONGEST_WAIT = 5000;

function autosave(form) {
  const status = form.querySelector('[data-saved]');
  let timer = null;
  let running = null;
  let stopped = false;

  async function send(keepalive) {
    const response = await fetch(form.dataset.autosave,
      {method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual', keepalive});
    if (signedOut(response)) {
      status.textContent = words.expired;
      stopped = true;
    } else if (response.status === 409) {
      status.textContent = words.overtaken;
      stopped = true;
    } else if (response.ok) {
      const saved = await response.json();
      form.elements.version.value = saved.version;
      // The draft has it now; the page's own memory would only bring back what is older.
      sessionStorage.removeItem('banjie-kept:' + location.pathname + '#' + (form.id || form.getAttribute('action')));
      status.textContent = words.kept + ' ' + new Date().toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'});
      await follow(form, saved.shown);
    }
  }

  async function save(keepalive = false) {
    clearTimeout(timer);
    timer = null;
    if (stopped) {
      return;
    }
    if (running) {
      await running;
    }
    running = send(keepalive).catch(() => {
      status.textContent = words.offline;
      later(RETRY);
    });
    await running;
    running = null;
  }

  function later(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  }

  form.addEventListener('input', () => later(TYPING));
  form.addEventListener('change', () => later(50));
  window.addEventListener('online', () => timer !== null && save());
  document.addEventListener('visibilitychange', () => document.hidden && timer !== null && save(true));

  // A save under way would seem another window's to the server: the form waits for it.
  window.addEventListener('submit', event => {
    if (event.target !== form || (running === null && timer === null)) {
      return;
    }
    clearTimeout(timer);
    timer = null;
    if (running !== null) {
      event.preventDefault();
      event.stopImmediatePropagation();
      Promise.race([running, pause(LONGEST_WAIT)]).then(() => {
        running = null;
        clearTimeout(timer);
        timer = null;
        form.requestSubmit(event.submitter);
      });
    }
  }, true);
}

// Fields that are to be seen now; those that stay are left alone, with what is being typed in them.
async function follow(form, shown) {
  const before = form.elements.shown;
  const list = document.getElementById('papers-now');
  const same = before.value.split(' ').sort().join() === [...shown].sort().join();
  if (same && !list) {
    return;
  }
  const page = await freshPage(location.pathname);
  const fields = page?.querySelector('[data-fields]');
  if (!fields) {
    return;
  }
  if (!same) {
    morph(form.querySelector('[data-fields]'), fields);
    before.value = page.querySelector('input[name=shown]').value;
  }
  const fresh = page.getElementById('papers-now');
  if (list && fresh) {
    list.replaceWith(fresh);
  }
}

function keyOf(node) {
  return node.matches('fieldset.bj-form-group') ? node.querySelector('legend')?.textContent.trim() : node.querySelector('[name]')?.name ?? node.outerHTML;
}

function morph(old, fresh) {
  const there = new Map([...old.children].map(node => [keyOf(node), node]));
  const wanted = [...fresh.children].map(node => {
    const kept = there.get(keyOf(node));
    if (kept && node.matches('fieldset.bj-form-group')) {
      morph(kept, node);
    }
    return kept ?? document.adoptNode(node);
  });
  let at = old.firstElementChild;
  for (const node of wanted) {
    if (node === at) {
      at = at.nextElementSibling;
    } else {
      old.insertBefore(node, at);
    }
  }
  while (at) {
    const next = at.nextElementSibling;
    at.remove();
    at = next;
  }
}

// ---- files --------------------------------------------------------------------------------------------------------------

const PART = 256 * 1024;
const LONGEST_EDGE = 2500;
const LARGE_PICTURE = 4 * 1024 * 1024;
const LONGEST_PAUSE = 15000;

class Refused extends Error {}
class SignedOut extends Error {}

// A picture larger than anybody reads, or of a kind that isn't taken, becomes a JPEG of a readable size.
async function readable(file) {
  const taken = ['image/jpeg', 'image/png', 'application/pdf'].includes(file.type);
  if (!file.type.startsWith('image/') || (taken && file.size <= LARGE_PICTURE)) {
    return file;
  }
  try {
    const picture = await createImageBitmap(file, {imageOrientation: 'from-image'});
    const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.85));
    return blob ? new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', {type: 'image/jpeg'}) : file;
  } catch {
    return file;
  }
}

async function fingerprint(file) {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

class Upload {
  constructor(form, report) {
    this.address = form.dataset.uploads;
    this.paper = form.dataset.upload;
    this.csrf = form.elements._csrf.value;
    this.report = report;
    this.stopped = new AbortController();
  }

  async request(path, options) {
    const response = await fetch(this.address + path, {...options, redirect: 'manual', signal: this.stopped.signal,
      headers: {'X-CSRF-TOKEN': this.csrf, ...options.headers}});
    if (signedOut(response)) {
      throw new SignedOut();
    }
    if (response.status >= 500) {
      throw new TypeError('to be tried again');
    }
    return response;
  }

  // As often as it takes: a lost connection is no reason to begin anew.
  async untilAnswered(ask) {
    for (let wait = 1000; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      try {
        return await ask();
      } catch (problem) {
        if (!(problem instanceof TypeError)) {
          throw problem;
        }
        this.report.waiting();
        await Promise.race([pause(wait), new Promise(back => window.addEventListener('online', back, {once: true}))]);
        if (this.stopped.signal.aborted) {
          throw problem;
        }
      }
    }
  }

  async send(file) {
    const sha256 = await fingerprint(file);
    const begun = await this.untilAnswered(() => this.request('', {method: 'POST',
      body: new URLSearchParams({paper: this.paper, name: file.name, size: file.size, sha256})}));
    const told = await begun.json();
    if (!begun.ok) {
      throw new Refused(told.message);
    }
    await this.sendFrom(told.offset, told.id, file);
  }

  async sendFrom(start, id, file) {
    let offset = start;
    while (offset < file.size) {
      this.report.progress(offset, file.size);
      offset = await this.untilAnswered(() => this.part(id, file, offset).catch(async problem => {
        if (problem instanceof TypeError) {
          this.report.waiting();
          return this.offset(id);
        }
        throw problem;
      }));
    }
    this.report.progress(file.size, file.size);
  }

  async part(id, file, offset) {
    const response = await this.request('/' + id, {method: 'PATCH', body: file.slice(offset, offset + PART),
      headers: {'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset)}});
    if (response.ok) {
      return Number(response.headers.get('Upload-Offset'));
    }
    const told = await response.json();
    if (told.code === 'wrong-offset') {
      return this.offset(id);
    }
    throw new Refused(told.message);
  }

  async offset(id) {
    const response = await this.request('/' + id, {method: 'HEAD'});
    if (!response.ok) {
      throw new Refused(words.failed);
    }
    return Number(response.headers.get('Upload-Offset'));
  }
}

function uploads(form) {
  const status = form.querySelector('[data-status]');
  const chosen = form.querySelector('input[type=file]');
  form.classList.add('ap-upload--live');
  form.querySelector('.ap-upload__send').hidden = true;
  // A camera to point at a paper: telephones and tablets.
  const inputs = navigator.maxTouchPoints > 0 ? [chosen, camera(form, chosen)] : [chosen];
  let line = Promise.resolve();
  inputs.forEach(input => input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    files.forEach(file => {
      line = line.then(() => one(form, status, file));
    });
  }));
}

function camera(form, chosen) {
  const group = document.createElement('div');
  group.className = 'govuk-form-group ap-upload__camera';
  const input = chosen.cloneNode();
  input.id += '-camera';
  input.multiple = false;
  input.accept = 'image/*';
  input.setAttribute('capture', 'environment');
  const label = form.querySelector('label').cloneNode(true);
  label.htmlFor = input.id;
  label.querySelector('span').textContent = words.camera;
  group.append(label, input);
  form.prepend(group);
  return input;
}

async function one(form, status, original) {
  const bar = document.createElement('progress');
  bar.max = 100;
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.className = 'bj-link-button ap-target';
  stop.textContent = words.stop;
  const text = document.createElement('p');
  bar.setAttribute('aria-label', original.name);
  status.replaceChildren(text);
  status.after(bar, stop);
  text.textContent = say(words.reading, original.name);
  let finished = false;
  try {
    const file = await readable(original);
    const upload = new Upload(form, {
      progress: (sent, size) => {
        text.textContent = say(words.sending, original.name);
        bar.value = sent * 100 / size;
      },
      waiting: () => {
        text.textContent = words.waiting;
      },
    });
    stop.addEventListener('click', () => upload.stopped.abort());
    await upload.send(file);
    text.textContent = say(words.done, original.name);
    finished = true;
  } catch (problem) {
    text.textContent = problem instanceof SignedOut ? words.uploadExpired : problem instanceof Refused ? original.name + '：' + problem.message : words.failed;
  }
  bar.remove();
  stop.remove();
  text.className = finished ? 'ap-upload__done' : 'govuk-error-message';
  await refresh(form);
}

// The paper as the server has it now; the form stays, with what it says.
async function refresh(form) {
  const page = await freshPage(form.dataset.page).catch(() => null);
  const row = form.closest('[id^=paper-]');
  const fresh = page?.getElementById(row.id);
  if (!fresh) {
    return;
  }
  [...row.children].filter(node => node !== form).forEach(node => node.remove());
  [...fresh.children].filter(node => !node.matches('form.ap-upload')).forEach(node => form.before(node));
  const bring = document.getElementById('bring');
  const now = page.getElementById('bring');
  if (bring && now) {
    bring.replaceWith(now);
  } else {
    bring?.remove();
  }
}

document.querySelectorAll('form[data-autosave]').forEach(autosave);
// Fingerprints need a secure connection; without one the plain form sends the file whole.
if (window.crypto?.subtle) {
  document.querySelectorAll('form[data-upload]').forEach(uploads);
}
// From the browser's memory a page would show what was stored long before.
window.addEventListener('pageshow', event => event.persisted && location.reload());
