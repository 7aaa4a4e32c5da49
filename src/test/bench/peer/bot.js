import { Bot } from "grammy";
import { setTimeout as sleep } from "node:timers/promises";
import { today } from "./day.js";
import { Outbox } from "./outbox.js";
import { open, store } from "./store.js";

const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_URL: apiRoot, DATABASE: file } = process.env;
const POLL_SECONDS = 30;

const bot = new Bot(token, { client: { apiRoot } });
const db = open(file);
const kept = store(db);
const outbox = new Outbox(bot.api, kept);
const arrivals = new WeakMap();
const busy = new Set();

/** Carries a handler out in one transaction with the end of its update and with its answer, then has the answer sent. */
const durably = (handler) => (ctx) => {
  const chat = ctx.chat.id;
  const message = kept.turn(arrivals.get(ctx.update), chat, () => handler(ctx));
  if (message) {
    outbox.add(chat, message);
  }
};

bot.command("aujourdhui", durably(today(db)));
bot.use(durably(() => undefined));

/** A chat's updates one after another, in the order in which they came. */
async function turns(chat) {
  if (busy.has(chat)) {
    return;
  }
  busy.add(chat);
  for (let next = kept.oldest(chat); next; next = kept.oldest(chat)) {
    const update = JSON.parse(next.payload);
    arrivals.set(update, next.arrival);
    try {
      await bot.handleUpdate(update);
    } catch (bug) {
      console.error(bug);
      kept.turn(next.arrival, chat, () => undefined);
    }
  }
  busy.delete(chat);
}

async function poll(offset) {
  try {
    return await bot.api.getUpdates({ offset, limit: 100, timeout: POLL_SECONDS });
  } catch (failure) {
    console.error(failure.message);
    await sleep(1000);
    return [];
  }
}

const chatOf = (update) => (update.message ?? update.edited_message ?? update.callback_query?.message)?.chat.id;

await bot.init();
kept.unsent().forEach((message) => outbox.add(message.chat, message));
kept.chatsThatWait().forEach(turns);
for (let offset = 0; ; ) {
  const updates = await poll(offset);
  if (updates.length > 0) {
    kept.keep(
      updates.map((update) => ({ id: update.update_id, chat: chatOf(update), payload: JSON.stringify(update) })),
    );
    // Asked for with the next poll, they are confirmed by it: each is in the database by then.
    offset = updates.at(-1).update_id + 1;
    new Set(updates.map(chatOf)).forEach((chat) => chat !== undefined && turns(chat));
  }
}
