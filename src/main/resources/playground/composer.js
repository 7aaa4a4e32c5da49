// Where one writes: Enter sends, « / » and « Menu » offer the commands.

import { byId, el } from './dom.js';

const text = byId('text');
const list = byId('suggestions');
const menu = byId('menu');
let commands = [];
let chosen = -1;
let send = () => {};

export function onSend(handler) {
  send = handler;
}

export function setCommands(newCommands) {
  commands = newCommands;
  menu.hidden = commands.length === 0;
}

export const focusText = () => text.focus({ preventScroll: true });

function submit(words) {
  const said = words.trim();
  close();
  if (!said) return;
  text.value = '';
  grow();
  send(said);
}

function grow() {
  text.style.height = 'auto';
  text.style.height = `${Math.min(text.scrollHeight, 140)}px`;
  byId('send').classList.toggle('ready', text.value.trim() !== '');
}

byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  submit(text.value);
  focusText();
});

text.addEventListener('input', () => {
  grow();
  const typed = /^\/([a-z0-9_]*)$/i.exec(text.value);
  const fitting = typed ? commands.filter(({ command }) => command.startsWith(typed[1].toLowerCase())) : [];
  if (fitting.length) offer(fitting);
  else close();
});

text.addEventListener('keydown', (event) => {
  const open = !list.hidden;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (open && step) {
    event.preventDefault();
    choose((chosen + step + list.children.length) % list.children.length);
  } else if (open && event.key === 'Escape') {
    event.preventDefault();
    close();
  } else if (open && chosen >= 0 && (event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey) {
    event.preventDefault();
    submit(list.children[chosen].dataset.command);
  } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit(text.value);
  }
});

menu.addEventListener('click', () => {
  const opening = list.hidden;
  if (opening) offer(commands);
  else close();
  focusText();
});

document.addEventListener('click', (event) => {
  if (!event.target.closest('#composer')) close();
});

function offer(fitting) {
  list.replaceChildren(...fitting.map(({ command, description }, index) => el('li', {
    role: 'option',
    id: `command-${index}`,
    'aria-selected': 'false',
    'data-command': `/${command}`,
    click: () => { submit(`/${command}`); focusText(); },
  }, el('b', {}, `/${command}`), el('span', {}, description))));
  list.hidden = false;
  menu.setAttribute('aria-expanded', 'true');
  choose(0);
}

function choose(index) {
  chosen = index;
  [...list.children].forEach((option, at) => option.setAttribute('aria-selected', at === index));
  list.children[index]?.scrollIntoView({ block: 'nearest' });
  text.setAttribute('aria-activedescendant', `command-${index}`);
}

function close() {
  list.hidden = true;
  chosen = -1;
  menu.setAttribute('aria-expanded', 'false');
  text.removeAttribute('aria-activedescendant');
}
