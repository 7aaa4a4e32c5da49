// The keys that the bot puts in the place of the phone's keyboard; the button in the field folds them away and brings them back.

import { byId, el, icon } from './dom.js';

const box = byId('below');
const toggle = byId('keys');
const text = byId('text');
const usual = text.placeholder;

/** @param pressed what happens when the key at this place, counted from 0, is pressed; @param number of this phone, for the eye */
export function below(keyboard, number, pressed) {
  const hadFocus = box.contains(document.activeElement);
  let index = 0;
  box.replaceChildren(...(keyboard?.rows ?? []).map((row) => el('div', { class: 'row' },
    ...row.map((key) => drawKey(key, number, index++, pressed)))));
  toggle.hidden = !keyboard;
  text.placeholder = keyboard?.placeholder || usual;
  unfold(Boolean(keyboard) && !keyboard.folded);
  if (hadFocus && box.hidden) text.focus({ preventScroll: true });
}

function drawKey(key, number, index, pressed) {
  return el('button', {
    type: 'button',
    class: `key ${key.style ?? ''}`,
    'aria-description': key.request_contact ? `partage votre numéro, ${number}` : null,
    click: () => pressed(index),
  }, el('span', { class: 'label' }, key.text));
}

function unfold(open) {
  box.hidden = !open;
  toggle.setAttribute('aria-expanded', open);
}

toggle.addEventListener('click', () => unfold(box.hidden));
toggle.append(icon('keys'));
