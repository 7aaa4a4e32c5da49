// One message becomes one list item: the bubble and its buttons.

import { el, icon } from './dom.js';
import { render } from './words.js';

const clock = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' });

/** @param acts what can be done from a message; @param waits whether a press of this data still waits */
export function draw(message, acts, waits) {
  const bubble = el('div', { class: 'bubble' });
  const content = drawContent(message, acts);
  if (content) bubble.append(content);
  if (message.text) {
    const words = el('div', { class: 'words' }, render(message.text, message.entities, acts));
    words.append(el('span', { class: message.edited ? 'spacer long' : 'spacer', 'aria-hidden': 'true' }));
    bubble.append(words);
  }
  bubble.append(drawMeta(message));
  const box = el('div', { class: `box ${message.kind}${message.text ? ' worded' : ''}` }, bubble);
  if (message.buttons.length) box.append(drawKeyboard(message, acts, waits));
  return [el('span', { class: 'sr' }, message.from === 'bot' ? 'Rosalie :' : 'Vous :'), box];
}

function drawContent(message, acts) {
  switch (message.kind) {
    case 'text':
    case 'invoice':
      return null;
    case 'photo':
      return drawPhoto(message.photo, acts);
    case 'document':
      return drawFile(message.file);
    case 'sticker':
    case 'dice':
      return el('div', { class: 'pictogram', role: 'img', 'aria-label': `Sticker ${message.shown}` }, message.shown);
    default:
      return el('div', { class: 'thing' }, el('span', { class: 'round' }, icon(glyphOf(message.kind))), message.shown);
  }
}

const glyphOf = (kind) => ({ contact: 'person', location: 'place', successful_payment: 'ticks' })[kind] ?? 'voice';

function drawPhoto(photo, acts) {
  const image = el('img', {
    src: photo.url, width: photo.width, height: photo.height, alt: photo.alt ?? 'Image', decoding: 'async',
  });
  return el('button', { type: 'button', class: 'photo', click: () => acts.enlarge(photo) }, image);
}

function drawFile(file) {
  return el('a', { class: 'thing file', href: file.url, download: file.name },
    el('span', { class: 'round' }, icon('file')),
    el('span', { class: 'about' },
      el('span', { class: 'name' }, file.name),
      el('span', { class: 'size' }, sizeOf(file.size))));
}

const UNITS = ['o', 'Ko', 'Mo'];

function sizeOf(bytes) {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1);
  const amount = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format(bytes / 1024 ** power);
  return `${amount}\u00a0${UNITS[power]}`;
}

function drawMeta(message) {
  const date = new Date(message.date * 1000);
  const time = el('time', { datetime: date.toISOString() }, clock.format(date));
  const meta = el('span', { class: 'meta' }, message.edited ? 'modifié ' : '', time);
  if (message.from === 'me') meta.append(icon('ticks'));
  return meta;
}

function drawKeyboard(message, acts, waits) {
  return el('div', { class: 'keyboard', role: 'group', 'aria-label': 'Choix' },
    ...message.buttons.map((row) => el('div', { class: 'row' },
      ...row.map((key) => drawKey(message, key, acts, waits)))));
}

/** What stands on an invoice by itself. */
export const isPaying = (key) => key.kind === 'other' && key.value === 'pay';

const HINTS = { link: 'ouvre un lien', copy: 'copie un texte', other: 'ne fait rien ici' };

function drawKey(message, key, acts, waits) {
  const busy = key.kind === 'press' && waits(message.id, key.value);
  const button = el('button', {
    type: 'button',
    class: `key ${key.style ?? ''}`,
    'data-value': key.kind === 'press' ? key.value : null,
    'aria-busy': busy ? 'true' : null,
    'aria-description': isPaying(key) ? 'sans argent réel' : HINTS[key.kind] ?? null,
    click: () => acts.press(message, key),
  }, el('span', { class: 'label' }, key.label));
  if (key.kind === 'link' || key.kind === 'copy') button.append(icon(key.kind));
  return button;
}
