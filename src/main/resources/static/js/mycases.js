// A case's page: the process picture, loaded when somebody opens it; and the reasons that only a low grade needs.

function load(tag, attributes) {
  return new Promise((done, failed) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.addEventListener('load', done);
    element.addEventListener('error', () => failed(new Error(attributes.src || attributes.href)));
    document.head.append(element);
  });
}

// The viewer writes some styles as attributes, its mark's and its layers' within HTML, which our pages' policy refuses. While
// it is at work they are set the way that the policy allows: by properties, those in HTML afterwards.
async function withoutStyleAttributes(work) {
  const prototype = Element.prototype;
  const innerHTML = Object.getOwnPropertyDescriptor(prototype, 'innerHTML');
  const {setAttribute, setAttributeNS} = prototype;
  Object.defineProperty(prototype, 'innerHTML', {
    ...innerHTML,
    set(html) {
      innerHTML.set.call(this, typeof html === 'string' ? html.replace(/\sstyle=/g, ' data-style=') : html);
    },
  });
  prototype.setAttribute = function (name, value) {
    if (name === 'style') {
      this.style.cssText = value;
    } else {
      setAttribute.call(this, name, value);
    }
  };
  prototype.setAttributeNS = function (space, name, value) {
    if (name === 'style') {
      this.style.cssText = value;
    } else {
      setAttributeNS.call(this, space, name, value);
    }
  };
  try {
    return await work();
  } finally {
    Object.defineProperty(prototype, 'innerHTML', innerHTML);
    Object.assign(prototype, {setAttribute, setAttributeNS});
  }
}

// The mark stays visible, below the picture, where mycases.css shapes it. Its own window over the page would need style
// attributes as well; a plain link says the same.
function plainLink(canvas, credit) {
  const link = canvas.querySelector('.bjs-powered-by');
  link.addEventListener('click', event => event.stopImmediatePropagation(), true);
  credit.append(link);
}

const SMALLEST = 0.62;
const MARGIN = 24;

async function draw(picture, into, words) {
  const figure = document.createElement('div');
  figure.className = 'mc-picture';
  const title = document.createElement('p');
  title.className = 'mc-picture__title';
  title.textContent = picture.name;
  const scroll = document.createElement('div');
  scroll.className = 'mc-picture__scroll';
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', picture.name);
  const canvas = document.createElement('div');
  canvas.className = 'mc-picture__canvas';
  const credit = document.createElement('div');
  credit.className = 'mc-picture__credit';
  scroll.append(canvas);
  figure.append(title, scroll, credit);
  into.append(figure);

  canvas.style.width = `${scroll.clientWidth}px`;
  canvas.style.height = '10rem';
  const viewer = await withoutStyleAttributes(async () => {
    const made = new window.BpmnJS({container: canvas});
    await made.importXML(picture.xml);
    return made;
  });
  plainLink(canvas, credit);
  canvas.querySelectorAll('[data-style]').forEach(element => {
    element.style.cssText = element.dataset.style;
  });
  const board = viewer.get('canvas');
  const names = viewer.get('elementRegistry');
  const marked = picture.active.filter(id => names.get(id));
  marked.forEach(id => board.addMarker(id, 'mc-here'));

  const inner = board.viewbox().inner;
  const width = inner.width + 2 * MARGIN;
  const height = inner.height + 2 * MARGIN;
  const scale = Math.max(SMALLEST, Math.min(1, scroll.clientWidth / width));
  canvas.style.width = `${width * scale}px`;
  canvas.style.height = `${height * scale}px`;
  board.resized();
  board.viewbox({x: inner.x - MARGIN, y: inner.y - MARGIN, width, height});

  const svg = canvas.querySelector('svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label',
    `${picture.name}. ${words.here} ${marked.map(id => names.get(id).businessObject.name).join(', ')}`);
  const here = marked.length > 0 ? names.get(marked[0]) : null;
  if (here) {
    scroll.scrollLeft = (here.x - inner.x + MARGIN) * scale - scroll.clientWidth / 2;
  }
}

function pictureOnDemand(details) {
  details.hidden = false;
  const into = details.querySelector('.mc-pictures');
  const words = details.dataset;
  let begun = false;
  details.addEventListener('toggle', async () => {
    if (begun || !details.open) {
      return;
    }
    begun = true;
    into.setAttribute('role', 'status');
    into.textContent = words.loading;
    try {
      const [answer] = await Promise.all([
        fetch(words.picture, {headers: {Accept: 'application/json'}}),
        load('link', {rel: 'stylesheet', href: words.styles}),
        load('script', {src: words.viewer}),
      ]);
      if (!answer.ok) {
        throw new Error(`status ${answer.status}`);
      }
      const pictures = await answer.json();
      into.removeAttribute('role');
      into.textContent = '';
      for (const picture of pictures) {
        await draw(picture, into, words);
      }
      into.dataset.drawn = String(pictures.length);
    } catch (failure) {
      begun = false; // closed and opened once more, it is tried again
      into.textContent = words.failed;
      console.warn(failure);
    }
  });
}

function reasonsOfLowGrades(form) {
  const only = form.querySelector('[data-low-only]');
  const show = () => {
    const chosen = form.querySelector('input[name=grade]:checked');
    only.hidden = !(chosen && chosen.dataset.low);
  };
  form.addEventListener('change', show);
  show();
}

document.querySelectorAll('[data-picture]').forEach(pictureOnDemand);
document.querySelectorAll('form[data-rating]').forEach(reasonsOfLowGrades);
