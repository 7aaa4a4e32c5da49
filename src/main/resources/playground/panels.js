// What opens over the chat: toasts, alerts, the people.

import { byId, el, icon } from './dom.js';
import { asClient, personId } from './net.js';

const PEOPLE = [
  ['1001', 'Camille', 'la pro'],
  ['2001', 'Emma', 'cliente'],
  ['2002', 'Léa', 'autre cliente'],
  ['3001', 'Sarah', 'une nouvelle pro'],
];

let hiding = 0;

export function toast(text) {
  const box = byId('toast');
  box.textContent = text;
  box.classList.add('shown');
  clearTimeout(hiding);
  hiding = setTimeout(() => box.classList.remove('shown'), 2500 + text.length * 40);
}

export function alertWith(text) {
  byId('alert-text').textContent = text;
  if (!byId('alert').open) byId('alert').showModal();
}

/** Asks for a card of the address book, and hands it on unless it is called off. */
export function shareCard(share) {
  const card = byId('card');
  card.returnValue = '';
  card.onclose = () => {
    if (card.returnValue !== 'share') return;
    share({ name: byId('card-name').value.trim(), phone: byId('card-phone').value.trim(), own: byId('card-own').checked });
    card.querySelector('form').reset();
  };
  card.showModal();
  byId('card-name').focus();
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast('Copié');
  } catch {
    alertWith(text);
  }
}

/** @param invitation what a client's link to the salon ends in, or empty */
export function showPeople(me, invitation) {
  byId('me').textContent = me;
  byId('become-client').hidden = !invitation;
  byId('become-client').href = `/?as=${asClient()}&start=${invitation}`;
  byId('become-client').textContent = asClient() === personId ? 'Ouvrir le lien du salon' : 'Devenir cliente du salon';
  const known = PEOPLE.some(([id]) => id === personId) ? PEOPLE : [...PEOPLE, [personId, me, `n° ${personId}`]];
  byId('people-list').replaceChildren(...known.map(([id, name, role]) => el('li', { class: 'person' }, el('a', {
    href: `/?as=${id}`,
    'aria-current': id === personId ? 'true' : null,
  }, el('span', { class: 'avatar small', 'aria-hidden': 'true' }, name[0]), el('span', {}, name), el('small', {}, role)),
  id === personId ? '' : beside(id, name))));
}

/** Each person has a tab of her own, which is found again. */
function beside(id, name) {
  const link = el('a', { class: 'beside', href: `/?as=${id}`, target: `rosalie-${id}`, 'aria-label': `${name}, dans un autre onglet` });
  link.append(icon('link'));
  return link;
}

/** A sheet hangs from its button and gives the focus back to it. */
function hang(sheet, button, above) {
  sheet.addEventListener('toggle', (event) => {
    button.setAttribute('aria-expanded', event.newState === 'open');
    if (event.newState === 'open') sheet.querySelector('a, button')?.focus();
  });
  sheet.addEventListener('beforetoggle', () => {
    const place = button.getBoundingClientRect();
    sheet.style.right = `${document.documentElement.clientWidth - place.right}px`;
    sheet.style[above ? 'bottom' : 'top'] = above ? `${innerHeight - place.top + 10}px` : `${place.bottom + 8}px`;
  });
  sheet.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const choices = [...sheet.querySelectorAll('a, button')];
    const at = choices.indexOf(document.activeElement);
    choices[(at + step + choices.length) % choices.length].focus();
  });
  sheet.addEventListener('click', (event) => {
    if (event.target.closest('button')) sheet.hidePopover();
  });
}

hang(byId('people'), byId('people-button'), false);
hang(byId('samples'), byId('attach'), true);
byId('attach').append(icon('clip'));
byId('send').append(icon('send'));
byId('down').append(icon('down'));
