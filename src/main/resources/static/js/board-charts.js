// Charts drawn from the tables beside them, so that both always say the same. Series differ in shape and pattern too.
let started = false;
const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function stripes(colour) {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const brush = tile.getContext('2d');
  brush.fillStyle = token('--paper');
  brush.fillRect(0, 0, 8, 8);
  brush.strokeStyle = colour;
  brush.lineWidth = 3;
  brush.beginPath();
  brush.moveTo(-2, 10);
  brush.lineTo(10, -2);
  brush.moveTo(-2, 2);
  brush.lineTo(2, -2);
  brush.moveTo(6, 10);
  brush.lineTo(10, 6);
  brush.stroke();
  return brush.createPattern(tile, 'repeat');
}

function read(table) {
  const heads = [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows];
  return {
    labels: rows.map(row => row.cells[0].textContent.trim()),
    head: column => heads[column],
    values: column => rows.map(row => {
      const value = row.cells[column].dataset.value;
      return value === undefined || value === '' ? null : Number(value);
    }),
  };
}

const one = () => token('--series-1');
const two = () => token('--series-2');

const kinds = {
  periods: data => ({
    data: {labels: data.labels, datasets: [
      {type: 'bar', label: data.head(1), data: data.values(1), backgroundColor: one(), borderColor: one(), borderWidth: 1, order: 2},
      {type: 'bar', label: data.head(2), data: data.values(2), backgroundColor: stripes(two()), borderColor: two(), borderWidth: 1, order: 2},
      {type: 'line', label: data.head(5), data: data.values(5), yAxisID: 'rate', borderColor: token('--ink'), backgroundColor: token('--paper'),
        pointStyle: 'rectRot', pointRadius: 5, borderWidth: 2, spanGaps: true, order: 1},
    ]},
    options: {scales: {x: {ticks: {maxRotation: 0, autoSkip: true, autoSkipPadding: 12}}, y: {beginAtZero: true, ticks: {precision: 0}}, rate: {position: 'right', min: 0, max: 100, grid: {display: false}, ticks: {callback: v => v + '%'}}}},
  }),
  steps: data => ({
    type: 'bar',
    data: {labels: data.labels, datasets: [
      {label: data.head(2), data: data.values(2), backgroundColor: one(), borderColor: one(), borderWidth: 1},
      {label: data.head(3), data: data.values(3), backgroundColor: stripes(two()), borderColor: two(), borderWidth: 1},
    ]},
    options: {indexAxis: 'y', scales: {x: {beginAtZero: true}}},
  }),
  forecast: data => ({
    type: 'line',
    data: {labels: data.labels, datasets: [
      {label: data.head(3), data: data.values(3), borderColor: one(), backgroundColor: one(), pointStyle: 'circle', pointRadius: 5, borderWidth: 3},
      {label: data.head(5), data: data.values(5), borderColor: two(), borderDash: [6, 4], pointStyle: 'triangle', pointRadius: 4, borderWidth: 2, fill: false},
      {label: data.head(4), data: data.values(4), borderColor: two(), borderDash: [2, 3], pointStyle: 'rect', pointRadius: 4, borderWidth: 2, fill: false},
    ]},
    options: {scales: {y: {beginAtZero: true}}},
  }),
};

function draw(canvas) {
  const table = document.getElementById(canvas.dataset.table);
  if (table === null || !window.Chart) {
    return;
  }
  canvas.parentElement.classList.add('board-chart--drawn');
  const config = kinds[canvas.dataset.chart](read(table));
  config.options = {...config.options, responsive: true, maintainAspectRatio: false, animation: false,
    plugins: {legend: {labels: {usePointStyle: true}}}};
  new window.Chart(canvas, config);
}

// The viewer writes HTML with style attributes, which the pages' policy refuses; what they say is in board.css.
async function withoutStyleAttributes(work) {
  const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {...inner, set(html) {
    inner.set.call(this, typeof html === 'string' ? html.replace(/\sstyle=/g, ' data-style=') : html);
  }});
  const attribute = Element.prototype.setAttributeNS;
  Element.prototype.setAttributeNS = function(space, name, value) {
    if (name === 'style') {
      this.style.cssText = value;
    } else {
      attribute.call(this, space, name, value);
    }
  };
  try {
    await work();
  } finally {
    Element.prototype.setAttributeNS = attribute;
    Object.defineProperty(Element.prototype, 'innerHTML', inner);
  }
}

async function heat(box) {
  const xml = box.querySelector('template');
  const Viewer = window.BpmnJS;
  if (xml === null || !Viewer) {
    return;
  }
  box.classList.add('board-heat--drawn');
  const source = xml.content.textContent;
  const viewer = new Viewer({container: box});
  // Its own window over the page would need style attributes too; a plain link says the same.
  box.querySelector('.bjs-powered-by').addEventListener('click', event => event.stopImmediatePropagation(), true);
  await viewer.importXML(source);
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  const overlays = viewer.get('overlays');
  const registry = viewer.get('elementRegistry');
  const most = Number(box.dataset.most);
  for (const row of document.querySelectorAll('#t-heat tbody tr')) {
    const element = registry.get(row.dataset.element);
    if (element) {
      const count = Number(row.dataset.count);
      canvas.addMarker(element.id, 'board-heat-' + Math.max(1, Math.ceil(3 * count / most)));
      const label = document.createElement('div');
      label.className = 'board-heat__count';
      label.textContent = count;
      overlays.add(element.id, {position: {top: -14, right: 14}, html: label});
    }
  }
}

window.addEventListener('DOMContentLoaded', start);
if (document.readyState !== 'loading') {
  start();
}


function start() {
  if (started || (document.readyState === 'loading')) {
    return;
  }
  started = true;
  if (window.Chart) {
    window.Chart.defaults.font.family = token('--font');
    window.Chart.defaults.font.size = 14;
    window.Chart.defaults.color = token('--ink');
    window.Chart.defaults.borderColor = token('--line');
  }
  document.querySelectorAll('canvas[data-chart]').forEach(draw);
  document.querySelectorAll('.board-heat').forEach(box => withoutStyleAttributes(() => heat(box)));
}
