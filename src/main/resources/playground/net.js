// Who we are and how we reach the playground.

const asked = new URLSearchParams(location.search);

export const personId = /^\d{1,15}$/.test(asked.get('as') ?? '') ? asked.get('as') : '1001';
export const startPayload = /^[A-Za-z0-9_-]{1,64}$/.test(asked.get('start') ?? '') ? asked.get('start') : null;

/** As whom the link of a salon is followed: a professional who follows her own plays a client. */
export const asClient = () => (['1001', '3001'].includes(personId) ? '2001' : personId);

const home = `/playground/people/${personId}`;

async function post(verb, body = {}) {
  const answer = await fetch(`${home}/${verb}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const json = await answer.json();
  if (!answer.ok) {
    throw new Error(json.description ?? `${answer.status}`);
  }
  return json;
}

export const says = (text) => post('says', { text });
export const presses = (messageId, data) => post('presses', { messageId, data });
export const pays = (messageId) => post('pays', { messageId });
export const pressesBelow = (index) => post('keys', { index });
export const sends = (kind) => post('sends', { kind });
export const shares = (card) => post('sends', { kind: 'contact', ...card });
export const blocks = () => post('blocks');
export const unblocks = () => post('unblocks');
export const clears = () => post('clears');

export const bot = async () => (await fetch(`${home}/bot`)).json();

/** Calls back with every event; the first after each connection is the whole state. */
export function listen(heard, connected) {
  const source = new EventSource(`${home}/events`);
  source.onmessage = (event) => heard(JSON.parse(event.data));
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
}
