// The board looks after itself: every ten seconds it asks whether anything has changed. It never takes the focus away, never closes
// what somebody opened, and waits while somebody types.
const EVERY = 10_000;
const pause = document.getElementById('board-pause');
const news = document.getElementById('board-news');
const stamp = document.getElementById('board-stamp');
const told = document.getElementById('board-told');
let paused = false;
let waiting = null;

const live = () => document.getElementById('board-live');

function isBusy() {
  const active = document.activeElement;
  return live() !== null && live().contains(active) && active.matches('input, select, textarea');
}

function look() {
  if (!paused && document.visibilityState === 'visible' && live() !== null) {
    document.body.dispatchEvent(new CustomEvent('board-look'));
  }
}

// What is open stays open, and the focus stays on the same link.
function remember() {
  const open = [...live().querySelectorAll('details[open][id]')].map(details => details.id);
  const active = live().contains(document.activeElement) ? document.activeElement : null;
  return {open, focus: active === null ? null : active.id || active.getAttribute('href'), byId: active !== null && active.id !== ''};
}

function restore(kept) {
  for (const id of kept.open) {
    const details = document.getElementById(id);
    if (details !== null) {
      details.open = true;
    }
  }
  if (kept.focus !== null) {
    const target = kept.byId ? document.getElementById(kept.focus)
      : [...live().querySelectorAll('a[href]')].find(link => link.getAttribute('href') === kept.focus);
    if (target) {
      target.focus({preventScroll: true});
    }
  }
}

function show(html) {
  const kept = remember();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const fresh = page.getElementById('board-live');
  if (fresh === null) {
    location.reload(); // signed out, or an error: the page itself says which
    return;
  }
  live().replaceWith(document.adoptNode(fresh));
  if (window.htmx) {
    window.htmx.process(live());
  }
  restore(kept);
  news.hidden = true;
  waiting = null;
}

if (pause !== null) {
  pause.hidden = false;
  pause.addEventListener('click', () => {
    paused = !paused;
    pause.setAttribute('aria-pressed', String(paused));
    pause.textContent = paused ? pause.dataset.goOn : pause.dataset.pause;
    if (!paused) {
      look();
    }
  });
  document.getElementById('board-show').addEventListener('click', () => {
    if (waiting !== null) {
      show(waiting);
    }
  });
  document.body.addEventListener('board-looked', event => {
    stamp.textContent = event.detail.at;
  });
  document.body.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.target === live() && event.detail.xhr.status === 200) {
      event.detail.shouldSwap = false;
      if (isBusy()) {
        waiting = event.detail.xhr.responseText;
        news.hidden = false;
        told.textContent = news.querySelector('span').textContent;
      } else {
        show(event.detail.xhr.responseText);
      }
    }
  });
  document.addEventListener('visibilitychange', look);
  setInterval(look, EVERY);
}

const print = document.getElementById('board-print');
if (print !== null) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

// A link from the board to an action opens it.
function openTarget() {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (target !== null && target.matches('details')) {
    target.open = true;
    target.scrollIntoView();
  }
}
openTarget();
window.addEventListener('hashchange', openTarget);

// A run through the cases tells how far it is.
const run = document.querySelector('[data-run]');
if (run !== null) {
  const follow = async () => {
    const answer = await fetch(run.dataset.run, {headers: {Accept: 'text/html'}});
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('[data-run]');
      if (fresh !== null) {
        run.replaceChildren(...fresh.childNodes);
        if (fresh.dataset.running === 'true') {
          setTimeout(follow, 2000);
        }
      }
    }
  };
  if (run.dataset.running === 'true') {
    setTimeout(follow, 2000);
  }
}
