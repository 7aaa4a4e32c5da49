const STATES = {
  REQUESTED: ["🟠", "à confirmer"],
  CONFIRMED: ["✅"],
  OVER: ["⏳", "à clôturer"],
  DONE: ["✔️"],
  NO_SHOW: ["🚫", "absence"],
  CANCELLED: ["❌", "annulé"],
  EXPIRED: ["⌛", "expiré"],
};
const ACTIVE = new Set(["REQUESTED", "CONFIRMED", "DONE"]);
const MOST_SHOWN = 30;

/** Answers with the visits of today, each a line and a button. */
export function today(db) {
  const salonOf = db.prepare("select id, zone from salon where owner_id = ?");
  const visitsOf = db.prepare(`
    select a.id, c.name, a.title, a.price_cents as cents, a.starts_at as start, a.ends_at as end, a.status, a.payment
    from appointment a join client c on c.id = a.client_id
    where a.salon_id = ? and a.starts_at >= ? and a.starts_at < ? order by a.starts_at, a.id limit ${MOST_SHOWN}`);

  return (ctx) => {
    const salon = salonOf.get(ctx.from.id);
    if (!salon) {
      return { chat_id: ctx.chat.id, text: "Vous n’avez pas encore de salon." };
    }
    const clock = clockOf(salon.zone);
    const day = clock.day(Date.now());
    const visits = visitsOf.all(salon.id, day.start, day.end);
    return {
      chat_id: ctx.chat.id,
      text: text(day, visits, clock),
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: keyboard(visits, clock) },
      link_preview_options: { is_disabled: true },
    };
  };
}

function text(day, visits, clock) {
  const active = visits.filter((visit) => ACTIVE.has(visit.status));
  const expected = active.filter((visit) => visit.status === "CONFIRMED").reduce((sum, visit) => sum + visit.cents, 0);
  const lines = ["<i>Accueil › Planning › Aujourd’hui</i>", "", `<b>${day.title}</b>`];
  if (active.length > 0) {
    lines.push(`${active.length} rendez-vous${expected > 0 ? ` · prévu : ${euros(expected)}` : ""}`);
  }
  lines.push("", ...visits.map((visit) => line(visit, clock)));
  if (visits.length === 0) {
    lines.push("Aucun rendez-vous ce jour-là.");
  }
  return lines.join("\n");
}

function line(visit, clock) {
  const [mark, word] = state(visit);
  const left = visit.payment === "BALANCE_DUE" ? "reste à payer" : word;
  return (
    `${mark} <b>${clock.time(visit.start)}</b> ${html(visit.name)} · ${html(visit.title)} · ${euros(visit.cents)}` +
    (left ? ` — <i>${left}</i>` : "")
  );
}

const state = (visit) => STATES[visit.status === "CONFIRMED" && visit.end <= Date.now() ? "OVER" : visit.status];

/** As many buttons as Rosalie has below her day. */
function keyboard(visits, clock) {
  const buttons = visits
    .filter((visit) => visit.status !== "CANCELLED" && visit.status !== "EXPIRED")
    .map((visit) => button(`${state(visit)[0]} ${clock.time(visit.start)} ${visit.name}`, `v:${visit.id}`));
  const rows = [];
  for (let i = 0; i < buttons.length; i += 2) {
    rows.push(buttons.slice(i, i + 2));
  }
  rows.push([button("🖼️ En image", "picture")]);
  rows.push(["‹", "•Jour", "Sem.", "Mois", "›"].map((label) => button(label, `go:${label}`)));
  rows.push(["➕ RDV", "🟢 Libre", "🕘 Heures"].map((label) => button(label, `go:${label}`)));
  rows.push(["‹ Retour", "⌂ Accueil"].map((label) => button(label, `go:${label}`)));
  return rows;
}

const button = (label, data) => ({ text: label, callback_data: data });

const html = (plain) => plain.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);

const euros = (cents) => (cents % 100 === 0 ? `${cents / 100} €` : `${(cents / 100).toFixed(2).replace(".", ",")} €`);

const clocks = new Map();

function clockOf(zone) {
  if (!clocks.has(zone)) {
    clocks.set(zone, new Clock(zone));
  }
  return clocks.get(zone);
}

/** The wall clock of a zone; a day's bounds are found once, and kept while it lasts. */
class Clock {
  #day;
  #time;
  #parts;
  #title;

  constructor(timeZone) {
    this.#time = new Intl.DateTimeFormat("fr", { timeZone, hour: "numeric", minute: "2-digit" });
    this.#title = new Intl.DateTimeFormat("fr", { timeZone, weekday: "long", day: "numeric", month: "long" });
    this.#parts = new Intl.DateTimeFormat("en", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  }

  time(millis) {
    return this.#time.format(millis);
  }

  day(now) {
    if (!this.#day || now < this.#day.start || now >= this.#day.end) {
      const at = this.#wall(now);
      this.#day = {
        start: this.#midnight(at.year, at.month, at.day),
        end: this.#midnight(at.year, at.month, at.day + 1),
        title: this.#title.format(now),
      };
    }
    return this.#day;
  }

  #wall(millis) {
    return Object.fromEntries(this.#parts.formatToParts(millis).map(({ type, value }) => [type, Number(value)]));
  }

  #midnight(year, month, day) {
    const wanted = Date.UTC(year, month - 1, day);
    let guess = wanted;
    // Twice: the offset may change between the guess and midnight.
    for (let i = 0; i < 2; i++) {
      const at = this.#wall(guess);
      guess -= Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second) - wanted;
    }
    return guess;
  }
}
