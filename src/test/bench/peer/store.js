import Database from "better-sqlite3";

const SCHEMA = `
  create table if not exists salon (id integer primary key, owner_id integer not null unique, zone text not null);
  create table if not exists client (id integer primary key, name text not null);
  create table if not exists appointment (
    id integer primary key, salon_id integer not null, client_id integer not null, title text not null,
    price_cents integer not null, starts_at integer not null, ends_at integer not null, status text not null,
    payment text not null);
  create index if not exists appointment_by_start on appointment (salon_id, starts_at);
  create table if not exists seen (update_id integer primary key, seen_at integer not null);
  create table if not exists inbox (
    arrival integer primary key autoincrement, chat_id integer not null, payload text not null);
  create index if not exists inbox_by_chat on inbox (chat_id, arrival);
  create table if not exists outbox (
    id integer primary key autoincrement, chat_id integer not null, payload text not null);
`;

/** Telegram delivers again for a day. */
const SEEN_STAYS_MS = 2 * 24 * 3600 * 1000;

export function open(file) {
  const db = new Database(file);
  // As much as Rosalie asks of her H2 file (WRITE_DELAY=0): what is committed has been handed to the operating system and
  // outlives this process, and no commit waits for the disk. FULL would wait for it at each.
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  db.exec(SCHEMA);
  return db;
}

/** What a durable bot needs of its database; every function is one transaction. */
export function store(db) {
  const remember = db.prepare("insert or ignore into seen (update_id, seen_at) values (?, ?)");
  const receive = db.prepare("insert into inbox (chat_id, payload) values (?, ?)");
  const oldest = db.prepare("select arrival, payload from inbox where chat_id = ? order by arrival limit 1");
  const handled = db.prepare("delete from inbox where arrival = ?");
  const write = db.prepare("insert into outbox (chat_id, payload) values (?, ?)");
  const strike = db.prepare("delete from outbox where id = ?");

  db.prepare("delete from seen where seen_at < ?").run(Date.now() - SEEN_STAYS_MS);

  return {
    /** Keeps each update once. */
    keep: db.transaction((updates) => {
      for (const { id, chat, payload } of updates) {
        if (remember.run(id, Date.now()).changes === 1 && chat !== undefined) {
          receive.run(chat, payload);
        }
      }
    }),
    oldest: (chat) => oldest.get(chat),
    /** An update is done, what it changed is written, and its answer waits to be sent: all of it or nothing. */
    turn: db.transaction((arrival, chat, answer) => {
      const payload = answer();
      handled.run(arrival);
      return payload && { id: write.run(chat, JSON.stringify(payload)).lastInsertRowid, payload };
    }),
    sent: db.transaction((ids) => ids.forEach((id) => strike.run(id))),
    chatsThatWait: () => db.prepare("select distinct chat_id from inbox").pluck().all(),
    unsent: () =>
      db
        .prepare("select id, chat_id as chat, payload from outbox order by id")
        .all()
        .map((row) => ({ ...row, payload: JSON.parse(row.payload) })),
  };
}
