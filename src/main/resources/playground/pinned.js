// The pinned message, one line of it at the top; a tap leads to it.

import { byId, el } from './dom.js';
import * as log from './log.js';

const bar = byId('pinned');
let id = null;

/** Shows this message at the top, or none where it is null. */
export function pin(messageId) {
  id = messageId;
  refresh();
}

/** After whatever changed a message: the line says what the message says now. */
export function refresh() {
  const message = id === null ? null : log.find(id);
  bar.hidden = !message;
  if (!message) return;
  const line = message.text.replaceAll(/\s+/g, ' ').trim() || NAMES[message.kind] || 'Message';
  const content = [el('span', { class: 'about' }, el('b', {}, 'Message épinglé'), el('span', { class: 'line' }, line))];
  if (message.photo) content.unshift(el('img', { src: message.photo.url, alt: '' }));
  bar.replaceChildren(...content);
}

const NAMES = { photo: 'Photo', document: 'Fichier', contact: 'Contact', location: 'Lieu', voice: 'Message vocal' };

bar.addEventListener('click', () => log.reveal(id));
