// What every page gains where scripts run; each works without.

// A form sent twice by a double click is sent once.
function sendOnce(form) {
  let sent = false;
  form.addEventListener('submit', event => {
    if (sent) {
      event.preventDefault();
      return;
    }
    sent = true;
    form.querySelectorAll('button[type=submit], button:not([type])').forEach(button => button.setAttribute('aria-disabled', 'true'));
  });
  // The page comes back from the browser's memory when somebody goes back: it may be sent again then.
  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      sent = false;
      form.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
    }
  });
}

// What was typed into a form with data-keep outlives an expired session: it stays in this tab's memory until the form
// has been taken. Passwords and files are never kept.
const KEPT = 'banjie-kept:';
const PENDING = 'banjie-pending';
const INTERRUPTED = 'banjie-interrupted';

function fields(form) {
  return [...form.elements].filter(field => field.name && field.name !== '_csrf' && !['password', 'file', 'hidden', 'submit', 'button'].includes(field.type));
}

function keyOf(form) {
  return KEPT + location.pathname + '#' + (form.id || form.getAttribute('action') || '');
}

function typed(form) {
  return fields(form).map(field => ['checkbox', 'radio'].includes(field.type)
    ? [field.name, field.value, field.checked] : [field.name, null, field.value]);
}

function restore(form, kept) {
  for (const [name, option, value] of kept) {
    for (const field of fields(form).filter(one => one.name === name)) {
      if (option === null) {
        field.value = value;
      } else if (field.value === option) {
        field.checked = value;
      }
    }
  }
  form.dispatchEvent(new Event('change', {bubbles: true}));
}

function keepTyped(form) {
  const key = keyOf(form);
  const stored = sessionStorage.getItem(key);
  const answered = document.querySelector('.govuk-error-summary') !== null;
  if (stored !== null && !answered) {
    restore(form, JSON.parse(stored));
  }
  form.addEventListener('input', () => sessionStorage.setItem(key, JSON.stringify(typed(form))));
  form.addEventListener('change', () => sessionStorage.setItem(key, JSON.stringify(typed(form))));
  form.addEventListener('submit', () => sessionStorage.setItem(PENDING, key));
}

// A sent form was taken unless it comes back with complaints, or a sign-in stood between: then what it held is still needed.
function forgetTaken() {
  if (location.pathname.startsWith('/sign-in')) {
    sessionStorage.setItem(INTERRUPTED, 'yes');
    return;
  }
  const pending = sessionStorage.getItem(PENDING);
  const interrupted = sessionStorage.getItem(INTERRUPTED) !== null;
  const complained = document.querySelector('.govuk-error-summary') !== null;
  sessionStorage.removeItem(PENDING);
  sessionStorage.removeItem(INTERRUPTED);
  if (pending !== null && !interrupted && !complained) {
    sessionStorage.removeItem(pending);
  }
}

// A form with data-confirm asks once more before something that can't be undone.
function confirmFirst(form) {
  form.addEventListener('submit', event => {
    if (!window.confirm(form.dataset.confirm)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  });
}

// The first thing read after a form came back is what is wrong with it; after an action, that it worked.
function announce() {
  const summary = document.querySelector('.govuk-error-summary');
  if (summary) {
    summary.tabIndex = -1;
    summary.focus();
    document.title = document.title.startsWith('!') ? document.title : '! ' + document.title;
  }
}

forgetTaken();
document.querySelectorAll('form[data-keep]').forEach(keepTyped);
document.querySelectorAll('form[data-confirm]').forEach(confirmFirst);
document.querySelectorAll('form[data-once]').forEach(sendOnce);
announce();
document.querySelectorAll('button[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
