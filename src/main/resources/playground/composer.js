// Where one writes: Enter sends, « / » and « Menu » offer the commands. What was not sent is still there the next time.

import { byId, el } from './dom.js';
import { personId } from './net.js';

const text = byId('text');
const list = byId('suggestions');
const menu = byId('menu');
const draft = `draft of ${personId}`;
let commands = [];
let chosen = -1;
let send = async () => {};

/** @param handler sends a text, and comes to null where it could not */
export function onSend(handler) {
  send = handler;
}

export function setCommands(newCommands) {
  commands = newCommands;
  menu.hidden = commands.length === 0;
}

export const focusText = () => text.focus({ preventScroll: true });

async function submit(words) {
  const said = words.trim();
  close();
  if (!said) return;
  write('');
  if (await send(said) === null && text.value === '') write(words);
}

/** A command out of the list; a text that was begun waits. */
function submitCommand(command) {
  const begun = beginningOfCommand() === null ? text.value : '';
  close();
  write(begun);
  send(command);
}

function write(words) {
  text.value = words;
  changed();
}

function changed() {
  text.style.height = 'auto';
  text.style.height = `${Math.min(text.scrollHeight, 140)}px`;
  byId('send').classList.toggle('ready', text.value.trim() !== '');
  if (text.value) localStorage.setItem(draft, text.value);
  else localStorage.removeItem(draft);
}

/** What follows the « / » where nothing else was typed, or null. */
const beginningOfCommand = () => /^\/([a-z0-9_]*)$/i.exec(text.value)?.[1].toLowerCase() ?? null;

byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  submit(text.value);
  focusText();
});

text.addEventListener('input', () => {
  changed();
  const typed = beginningOfCommand();
  const fitting = typed === null ? [] : commands.filter(({ command }) => command.startsWith(typed));
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
  } else if (open && event.key === 'Tab') {
    // Written out, not sent: words may follow. Without a beginning, Tab goes on as anywhere.
    if (text.value.startsWith('/') && !event.shiftKey) {
      event.preventDefault();
      write(`${list.children[chosen].dataset.command} `);
    }
    close();
  } else if (open && event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    submitCommand(list.children[chosen].dataset.command);
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

// Whoever types means the composer, wherever she has pressed last; a space or Enter still presses what has the focus.
document.addEventListener('keydown', (event) => {
  const writes = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const elsewhere = event.target.closest('input, textarea, dialog, [popover]');
  if (writes && !elsewhere && !byId('composer').hidden) text.focus();
});

function offer(fitting) {
  list.replaceChildren(...fitting.map(({ command, description }, index) => el('li', {
    role: 'option',
    id: `command-${index}`,
    'aria-selected': 'false',
    'data-command': `/${command}`,
    click: () => { submitCommand(`/${command}`); focusText(); },
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

write(localStorage.getItem(draft) ?? '');
