// A text with its entities becomes nodes; nothing of it is ever read as HTML.

import { el } from './dom.js';

/** @param acts {command(text), link(url, event), copy(text)} */
export function render(text, entities, acts) {
  const fragment = document.createDocumentFragment();
  fill(fragment, text, 0, text.length, entities, acts);
  return fragment;
}

function fill(parent, text, from, to, entities, acts) {
  let at = from;
  let next = 0;
  while (next < entities.length) {
    const entity = entities[next++];
    const begin = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (begin >= end) continue;
    append(parent, text.slice(at, begin));
    const inner = [];
    while (next < entities.length && entities[next].offset < end) inner.push(entities[next++]);
    const { node, into } = dressed(entity, text.slice(begin, end), acts);
    if (into) fill(into, text, begin, end, inner, acts);
    parent.append(node);
    at = end;
  }
  append(parent, text.slice(at, to));
}

// A block already breaks the line, so that the newline after it would make an empty one.
function append(parent, text) {
  const afterBlock = parent.lastChild?.nodeType === 1 && parent.lastChild.matches('blockquote, .pre');
  const words = afterBlock && text.startsWith('\n') ? text.slice(1) : text;
  if (words) parent.append(words);
}

const SIMPLE = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', blockquote: 'blockquote' };

function dressed(entity, text, acts) {
  const tag = SIMPLE[entity.type];
  if (tag) return same(el(tag));
  switch (entity.type) {
    case 'pre':
      return pre(entity, text, acts);
    case 'spoiler':
      return same(spoiler());
    case 'expandable_blockquote':
      return expandable();
    case 'text_link':
      return link(entity.url, acts);
    case 'url':
      return link(text, acts);
    case 'bot_command':
      return same(el('button', { type: 'button', class: 'inline-link', click: () => acts.command(text) }));
    case 'date_time':
      return time(entity, text);
    default:
      return same(el('span'));
  }
}

const same = (node) => ({ node, into: node });

function link(url, acts) {
  if (!/^(https?|tg):/i.test(url)) return same(el('span'));
  return same(el('a', {
    href: url,
    target: '_blank',
    rel: 'noopener noreferrer',
    click: (event) => acts.link(url, event),
  }));
}

function pre(entity, text, acts) {
  const code = el('pre', { tabindex: '0' });
  const copy = el('button', { type: 'button', click: () => acts.copy(text) }, 'Copier');
  const node = el('div', { class: 'pre' }, el('div', { class: 'pre-head' }, entity.language ?? 'code', copy), code);
  return { node, into: code };
}

function spoiler() {
  const node = el('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Texte masqué, à révéler' });
  const reveal = (event) => {
    if (!node.classList.contains('spoiler') || (event.type === 'keydown' && !['Enter', ' '].includes(event.key))) return;
    event.preventDefault();
    event.stopPropagation();
    node.className = 'revealed';
    ['role', 'tabindex', 'aria-label'].forEach((name) => node.removeAttribute(name));
  };
  node.addEventListener('click', reveal, true);
  node.addEventListener('keydown', reveal, true);
  return node;
}

function expandable() {
  const into = el('div', { class: 'fold' });
  const toggle = el('button', { type: 'button', class: 'unfold', 'aria-expanded': 'false' }, 'Lire la suite');
  toggle.addEventListener('click', () => {
    const open = into.classList.toggle('open');
    toggle.setAttribute('aria-expanded', open);
    toggle.textContent = open ? 'Réduire' : 'Lire la suite';
  });
  const node = el('blockquote', { class: 'expandable' }, into, toggle);
  // What fits into the fold needs no button; known only once it is on the page.
  requestAnimationFrame(() => {
    toggle.hidden = into.isConnected && into.scrollHeight <= into.clientHeight + 4;
  });
  return { node, into };
}

function time(entity, text) {
  const date = new Date(entity.unix_time * 1000);
  const node = el('time', { datetime: date.toISOString(), title: date.toLocaleString('fr') });
  if (!entity.date_time_format) return same(node);
  node.textContent = entity.date_time_format === 'r' ? ago(date) : written(date, entity.date_time_format) || text;
  return { node, into: null };
}

function written(date, format) {
  const has = (letter) => format.includes(letter);
  const options = {};
  if (has('w')) options.weekday = 'short';
  if (has('W')) options.weekday = 'long';
  if (has('d')) Object.assign(options, { day: '2-digit', month: '2-digit', year: '2-digit' });
  if (has('D')) Object.assign(options, { day: 'numeric', month: 'long', year: 'numeric' });
  if (has('t') || has('T')) Object.assign(options, { hour: '2-digit', minute: '2-digit' });
  if (has('T')) options.second = '2-digit';
  return new Intl.DateTimeFormat('fr', options).format(date);
}

function ago(date) {
  const units = [['year', 31536000], ['month', 2592000], ['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]];
  const seconds = Math.round((date - Date.now()) / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? units.at(-1);
  return new Intl.RelativeTimeFormat('fr', { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
