// The list of messages: where each stands, what day it is, and where the eye rests.

import { byId, el } from './dom.js';
import { draw } from './bubble.js';

const log = byId('log');
const scroller = byId('scroller');
const down = byId('down');
const items = new Map();
let unseen = 0;

const dayName = new Intl.DateTimeFormat('fr', { weekday: 'long', day: 'numeric', month: 'long' });
const dayNameWithYear = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' });
const calm = matchMedia('(prefers-reduced-motion: reduce)');

const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;

export function toEnd(smooth = true) {
  scroller.scrollTo({ top: scroller.scrollHeight, behavior: smooth && !calm.matches ? 'smooth' : 'instant' });
}

down.addEventListener('click', () => toEnd());
scroller.addEventListener('scroll', showDown);

function showDown() {
  down.hidden = atEnd();
  if (down.hidden) unseen = 0;
  down.dataset.unseen = unseen || '';
}

// The day stays on top while one scrolls, and then steps aside.
let standing = 0;
scroller.addEventListener('scroll', () => {
  const top = scroller.getBoundingClientRect().top + 10;
  log.querySelectorAll('.day').forEach((day) => {
    day.classList.toggle('stuck', day.getBoundingClientRect().top <= top);
  });
  scroller.classList.add('moving');
  clearTimeout(standing);
  standing = setTimeout(() => scroller.classList.remove('moving'), 900);
});

// Whatever changes the height of the log or of its window keeps the end in sight, if it was.
let following = true;
scroller.addEventListener('scroll', () => { following = atEnd(); });
const observer = new ResizeObserver(() => {
  if (following) toEnd(false);
  showDown();
});
observer.observe(scroller);
observer.observe(log);

export const isEmpty = () => items.size === 0;

/** Shows a message, new or changed. */
export async function show(message, acts, waits, isNew) {
  const known = items.get(message.id);
  if (message.deleted) {
    remove(message.id);
    return;
  }
  if (known) {
    await pictureReady(known.message, message);
    known.message = message;
    redraw(message.id, acts, waits);
    return;
  }
  const item = el('li', { class: `message ${message.from}${isNew ? ' new' : ''}`, 'data-id': message.id });
  items.set(message.id, { item, message });
  item.append(...draw(message, acts, waits));
  const stay = isNew && !atEnd() && message.from === 'bot';
  if (stay) unseen += 1;
  log.append(item);
  if (!isNew) return;
  if (resting && message.from === 'bot') {
    if (document.activeElement === resting) focusFirstKey(item);
    resting = null;
  }
  arrange();
  if (stay) {
    showDown();
    return;
  }
  following = true;
  toEnd();
}

/** After many messages at once: says that they come, and that they have come. */
export function filling(busy) {
  scroller.setAttribute('aria-busy', busy);
  if (busy) return;
  arrange();
  following = true;
  toEnd(false);
}

/** Draws again in place; the focus stays on the same button, or on the first of the same message. */
function redraw(id, acts, waits) {
  const known = items.get(id);
  if (!known) return;
  const { item, message } = known;
  const picture = item.querySelector('.photo img');
  const place = placeOfFocus(item);
  item.classList.remove('new');
  item.replaceChildren(...draw(message, acts, waits));
  const redrawn = item.querySelector('.photo img');
  if (picture && redrawn && picture.src === redrawn.src) redrawn.replaceWith(picture);
  if (place) focusAt(item, place);
}

const stops = (item) => [...item.querySelectorAll('button, a[href], [tabindex="0"]')];

/** Where in this message the focus is: what is pressed there, and the how-manieth stop it is. */
function placeOfFocus(item) {
  const focused = document.activeElement;
  if (!item.contains(focused)) return null;
  const all = stops(item);
  return { data: focused.dataset.value, index: all.indexOf(focused) };
}

/** The same button, or what stands where it stood, so that Tab goes on from there. */
function focusAt(item, { data, index }) {
  const all = stops(item);
  const same = data === undefined ? null : all.find((stop) => stop.dataset.value === data);
  focusOn(same ?? all[Math.min(index, all.length - 1)] ?? item);
}

function focusOn(node) {
  if (node.classList.contains('message')) node.tabIndex = -1;
  node.focus({ preventScroll: true });
}

// Where the focus rests when its message went, until what comes instead takes it over.
let resting = null;

/** The message with the focus is about to go. */
function passFocusOn(item) {
  const newest = [...log.querySelectorAll('.message.bot')].at(-1);
  const cameInstead = newest && newest !== item && item.compareDocumentPosition(newest) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (cameInstead) {
    focusFirstKey(newest);
    return;
  }
  const others = [...log.querySelectorAll('.message')];
  const at = others.indexOf(item);
  resting = others[at + 1] ?? others[at - 1] ?? scroller;
  focusOn(resting);
}

const focusFirstKey = (item) => focusOn(item.querySelector('.key') ?? item);

/** Shows on the pressed button whether it waits for its answer. */
export function mark(id, data, busy) {
  for (const key of items.get(id)?.item.querySelectorAll('.key') ?? []) {
    if (key.dataset.value !== data) continue;
    if (busy) key.setAttribute('aria-busy', 'true');
    else key.removeAttribute('aria-busy');
  }
}

// A new picture is loaded before it takes the place of the old one, so that nothing flickers.
async function pictureReady(before, after) {
  if (!after.photo || before.photo?.url === after.photo.url) return;
  const image = new Image();
  image.src = after.photo.url;
  await Promise.race([image.decode().catch(() => {}), new Promise((go) => setTimeout(go, 1500))]);
}

export function remove(id) {
  const known = items.get(id);
  if (!known) return;
  items.delete(id);
  if (known.item.contains(document.activeElement)) passFocusOn(known.item);
  known.item.remove();
  arrange();
}

/** The message as it stands now, if it is there. */
export const find = (id) => items.get(id)?.message;

/** Leads the eye to a message, which glows for a moment. */
export function reveal(id) {
  const item = items.get(id)?.item;
  if (!item) return;
  following = false;
  // In the middle, or from its beginning where it is higher; by hand, since scrollIntoView moves the whole phone as well.
  const { top, height } = item.getBoundingClientRect();
  const margin = Math.max(8, (scroller.clientHeight - height) / 2);
  scroller.scrollBy({
    top: top - scroller.getBoundingClientRect().top - margin,
    behavior: calm.matches ? 'instant' : 'smooth',
  });
  item.classList.remove('new', 'revealed-now');
  requestAnimationFrame(() => item.classList.add('revealed-now'));
  setTimeout(() => item.classList.remove('revealed-now'), 1600);
}

export function clear() {
  items.clear();
  log.replaceChildren();
}

/** Leaves only these messages, as after a lost connection. */
export function keepOnly(ids) {
  [...items.keys()].filter((id) => !ids.has(id)).forEach(remove);
}

/** Day by day, and who goes on speaking. */
function arrange() {
  log.querySelectorAll('.day').forEach((day) => day.remove());
  let previous = null;
  for (const { item, message } of items.values()) {
    const day = dayOf(message);
    if (!previous || dayOf(previous.message) !== day) {
      item.before(el('li', { class: 'day' }, el('span', {}, dayTitle(message))));
      previous = null;
    }
    const goesOn = previous?.message.from === message.from && message.date - previous.message.date < 300;
    item.classList.toggle('goes-on', goesOn);
    previous?.item.classList.toggle('last', !goesOn);
    item.classList.add('last');
    previous = { item, message };
  }
}

let offset = 0;
export const setNow = (now) => { offset = now - Date.now(); };

const dayOf = (message) => new Date(message.date * 1000).toDateString();

function dayTitle(message) {
  const date = new Date(message.date * 1000);
  const now = new Date(Date.now() + offset);
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (date.toDateString() === now.toDateString()) return 'Aujourd’hui';
  if (date.toDateString() === yesterday.toDateString()) return 'Hier';
  return (date.getFullYear() === now.getFullYear() ? dayName : dayNameWithYear).format(date);
}
