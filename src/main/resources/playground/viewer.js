// A picture over the whole window: whole at first, then as near as one likes.

import { byId, icon } from './dom.js';

const NEAREST = 6;
const STEP = 1.5;

const viewer = byId('viewer');
const stage = byId('viewer-stage');
const image = byId('viewer-image');
let photo = null;
let zoom = 1;

export function enlarge(newPhoto) {
  photo = newPhoto;
  image.src = photo.url;
  image.alt = photo.alt ?? 'Image';
  byId('viewer-alt').textContent = photo.alt ?? '';
  viewer.showModal();
  zoomTo(1);
}

/** How much smaller than itself the picture is where all of it is seen. */
const fit = () => Math.min(1, stage.clientWidth / photo.width, stage.clientHeight / photo.height);

/** What lies at this point of the window, by itself the middle, stays there. */
function zoomTo(newZoom, at = middle()) {
  const before = image.getBoundingClientRect();
  const x = (at.x - before.left) / (before.width || 1);
  const y = (at.y - before.top) / (before.height || 1);
  zoom = Math.min(Math.max(newZoom, 1), NEAREST);
  viewer.classList.toggle('zoomed', zoom > 1);
  // The size at which all is seen is measured without the scroll bars of a larger one.
  image.style.width = '0';
  image.style.height = '0';
  const scale = fit() * zoom;
  image.style.width = `${photo.width * scale}px`;
  image.style.height = `${photo.height * scale}px`;
  const after = image.getBoundingClientRect();
  stage.scrollBy(after.left + x * after.width - at.x, after.top + y * after.height - at.y);
  byId('zoom-out').disabled = zoom === 1;
  byId('zoom-in').disabled = zoom === NEAREST;
}

function middle() {
  const { left, top, width, height } = stage.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

byId('zoom-in').addEventListener('click', () => zoomTo(zoom * STEP));
byId('zoom-out').addEventListener('click', () => zoomTo(zoom / STEP));

const KEYS = { '+': STEP, '=': STEP, '-': 1 / STEP, 0: 0 };
viewer.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || !(event.key in KEYS)) return;
  event.preventDefault();
  zoomTo(zoom * KEYS[event.key]);
});

viewer.addEventListener('wheel', (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  zoomTo(zoom * (event.deltaY < 0 ? 1.15 : 1 / 1.15), { x: event.clientX, y: event.clientY });
}, { passive: false });

// A mouse drags what a finger pushes by itself; one that has not moved has clicked.
let dragged = false;
image.addEventListener('pointerdown', () => { dragged = false; });
image.addEventListener('pointermove', (event) => {
  if (event.pointerType !== 'mouse' || event.buttons !== 1) return;
  dragged ||= Math.abs(event.movementX) + Math.abs(event.movementY) > 2;
  stage.scrollBy(-event.movementX, -event.movementY);
});
stage.addEventListener('click', (event) => {
  if (event.target !== image) viewer.close();
  else if (!dragged) zoomTo(zoom > 1 ? 1 : Math.max(2, 1 / fit()), { x: event.clientX, y: event.clientY });
});
addEventListener('resize', () => { if (viewer.open) zoomTo(zoom); });

byId('viewer-close').append(icon('close'));
byId('zoom-in').append(icon('plus'));
byId('zoom-out').append(icon('minus'));
