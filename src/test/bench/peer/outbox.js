import { GrammyError } from "grammy";
import { setTimeout as sleep } from "node:timers/promises";

const GATHER_MS = 5;

/** Sends what is written, in order within a chat and side by side between chats; what has arrived is struck off in batches. */
export class Outbox {
  #api;
  #store;
  #queues = new Map();
  #arrived = [];

  constructor(api, store) {
    this.#api = api;
    this.#store = store;
  }

  add(chat, message) {
    const queue = this.#queues.get(chat);
    if (queue) {
      queue.push(message);
    } else {
      this.#queues.set(chat, [message]);
      void this.#empty(chat);
    }
  }

  async #empty(chat) {
    const queue = this.#queues.get(chat);
    while (queue.length > 0) {
      const message = queue.shift();
      await this.#deliver(message.payload);
      this.#strike(message.id);
    }
    this.#queues.delete(chat);
  }

  /** Until it has arrived, or Telegram will never take it. */
  async #deliver(payload) {
    for (;;) {
      try {
        await this.#api.raw.sendMessage(payload);
        return;
      } catch (failure) {
        if (failure instanceof GrammyError && failure.error_code < 500 && failure.error_code !== 429) {
          console.error(failure.message);
          return;
        }
        await sleep(1000 * (failure.parameters?.retry_after ?? 1));
      }
    }
  }

  #strike(id) {
    if (this.#arrived.push(id) === 1) {
      setTimeout(() => this.#store.sent(this.#arrived.splice(0)), GATHER_MS);
    }
  }
}
