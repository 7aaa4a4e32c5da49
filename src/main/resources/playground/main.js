// Listens to the playground and shows what happens; does what is tapped.

import { byId } from './dom.js';
import * as net from './net.js';
import * as log from './log.js';
import { alertWith, copy, shareCard, showPeople, toast } from './panels.js';
import { isPaying } from './bubble.js';
import { enlarge } from './viewer.js';
import { pin, refresh as refreshPinned } from './pinned.js';
import { focusText, onSend, setCommands } from './composer.js';
import { below } from './below.js';

const LONGEST_PRESS = 30_000;
const ACTIONS = { typing: 'écrit…', upload_photo: 'envoie une image…' };

let blocked = false;
let started = false;
let connected = false;
let bot = { username: '' };
let acting = 0;
let shownFoot = null;
let invitation = '';
let number = '';

// Presses that wait for their answer: what was pressed, and the id once it is known.
const presses = new Map();
const answeredEarly = new Set();
const keyOf = (messageId, data) => `${messageId} ${data}`;
const waits = (messageId, data) => presses.has(keyOf(messageId, data));

const acts = {
  command: (text) => say(text),
  copy,
  enlarge,
  link: openLink,
  press(message, key) {
    if (key.kind === 'press') press(message.id, key.value);
    if (isPaying(key)) attempt(() => net.pays(message.id));
    if (key.kind === 'copy') copy(key.value);
    if (key.kind === 'link' && !openLink(key.value)) window.open(key.value, '_blank', 'noopener,noreferrer');
  },
};

// A link to this very bot stays in the playground, as somebody else if the pro follows her own link.
function openLink(url, event) {
  const own = new RegExp(`^(?:https?://t\\.me/|tg://resolve\\?domain=)${bot.username}(?:[?&]start=([\\w-]{1,64}))?$`, 'i');
  const found = own.exec(url);
  if (!found) return false;
  event?.preventDefault();
  window.open(`/?as=${net.asClient()}${found[1] ? `&start=${found[1]}` : ''}`, '_blank', 'noopener');
  return true;
}

async function attempt(deed) {
  try {
    return await deed();
  } catch (error) {
    toast(`Impossible : ${error.message}`);
    return null;
  }
}

const say = (text) => attempt(() => net.says(text));

async function press(messageId, data) {
  const key = keyOf(messageId, data);
  if (presses.has(key)) return;
  presses.set(key, { messageId, data, id: null });
  log.mark(messageId, data, true);
  const done = await attempt(() => net.presses(messageId, data));
  if (!done || answeredEarly.delete(done.callbackId)) return endPress(key);
  const waiting = presses.get(key);
  if (waiting) waiting.id = done.callbackId;
  setTimeout(() => endPress(key), LONGEST_PRESS);
}

function endPress(key) {
  const waiting = presses.get(key);
  if (!waiting) return;
  presses.delete(key);
  log.mark(waiting.messageId, waiting.data, false);
}

function answered({ callbackId, text, alert }) {
  const found = [...presses].find(([, waiting]) => waiting.id === callbackId);
  if (found) endPress(found[0]);
  else answeredEarly.add(callbackId);
  if (text && alert) alertWith(text);
  else if (text) toast(text);
}

const hearing = {
  async state(state) {
    blocked = state.blocked;
    log.setNow(state.now);
    invitation = state.invitation;
    showPeople(state.person.first_name, invitation);
    showBot(state.bot);
    number = state.number;
    showBelow(state.keyboard);
    log.filling(true);
    log.keepOnly(new Set(state.messages.map(({ id }) => id)));
    for (const message of state.messages) await log.show(message, acts, waits, false);
    log.filling(false);
    pin(state.pinned);
    act(state.typing);
  },
  async message({ message }) {
    if (message.from === 'bot') act('');
    await log.show(message, acts, waits, true);
  },
  deleted: ({ id }) => log.remove(id),
  answer: ({ answer }) => answered(answer),
  typing: ({ action }) => act(action),
  below: ({ keyboard }) => showBelow(keyboard),
  pinned: ({ id }) => pin(id),
  cleared: () => log.clear(),
  blocked: (event) => { blocked = event.blocked; },
  profile: async () => showBot(await net.bot()),
};

const showBelow = (keyboard) => below(keyboard, number, (index) => attempt(() => net.pressesBelow(index)));

function showBot(newBot) {
  bot = newBot;
  document.title = bot.name;
  byId('bot-name').textContent = bot.name;
  byId('welcome-name').textContent = bot.name;
  byId('welcome-text').textContent = bot.description || 'Appuyez sur « Démarrer » pour commencer.';
  setCommands(bot.commands);
}

function act(action) {
  clearTimeout(acting);
  byId('presence').dataset.action = action;
  if (action) acting = setTimeout(() => { act(''); showPresence(); }, 5000);
  showPresence();
}

function showPresence() {
  const action = byId('presence').dataset.action;
  const text = !connected ? 'connexion…' : action ? ACTIONS[action] ?? 'occupée…' : 'bot';
  if (byId('presence').textContent !== text) byId('presence').textContent = text;
}

/** Which of the three feet the phone stands on: start, unblock, or write. */
function showFoot() {
  const welcome = log.isEmpty();
  const toStart = welcome || (net.startPayload && !started);
  byId('welcome').hidden = !welcome;
  standOn(blocked ? 'unblock' : toStart ? 'start' : 'composer');
  byId('block').textContent = blocked ? 'Débloquer le bot' : 'Bloquer le bot';
}

const FEET = ['start', 'unblock', 'composer'];

// The focus goes to the foot that has come, unless it is elsewhere. A phone just opened keeps its keyboard down.
function standOn(foot) {
  if (foot === shownFoot) return;
  const opened = shownFoot === null;
  shownFoot = foot;
  const isFree = document.activeElement === document.body || byId('foot').contains(document.activeElement);
  FEET.forEach((name) => { byId(name).hidden = name !== foot; });
  if (!isFree || (opened && (foot !== 'composer' || touch.matches))) return;
  if (foot === 'composer') focusText();
  else byId(foot).focus();
}

const touch = matchMedia('(pointer: coarse)');
const writeOn = () => { if (!touch.matches) focusText(); };

/** With the link's payload; a client whose phone is empty has followed the salon's link. */
function startText() {
  const isClient = net.asClient() === net.personId;
  const payload = net.startPayload || (isClient && invitation);
  return payload ? `/start ${payload}` : '/start';
}

// One after the other: an edit may wait for its picture, and nothing overtakes it.
let queue = Promise.resolve();
function heard(event) {
  queue = queue.then(async () => {
    await hearing[event.type]?.(event);
    refreshPinned();
    showFoot();
  }).catch((error) => console.error(error));
}

onSend(say);
byId('start').addEventListener('click', async () => {
  started = true;
  await say(startText());
  showFoot();
});
byId('unblock').addEventListener('click', () => attempt(net.unblocks));
byId('block').addEventListener('click', () => attempt(blocked ? net.unblocks : net.blocks));
byId('clear').addEventListener('click', () => attempt(net.clears));
byId('share').addEventListener('click', () => shareCard((card) => {
  attempt(() => net.shares(card));
  writeOn();
}));
document.querySelectorAll('[data-kind]').forEach((button) => {
  button.addEventListener('click', () => {
    attempt(() => net.sends(button.dataset.kind));
    writeOn();
  });
});
byId('down').addEventListener('click', writeOn);

net.listen(heard, (on) => {
  connected = on;
  showPresence();
});
