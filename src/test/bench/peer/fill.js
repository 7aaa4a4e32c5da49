// Usage: node fill.js <database> <rows>: writes the salons, clients and appointments of a file of JSON lines into a new database.
import { readFileSync } from "node:fs";
import { open } from "./store.js";

const [, , file, rows] = process.argv;
const db = open(file);
const inserts = {};

db.transaction(() => {
  for (const line of readFileSync(rows, "utf8").split("\n").filter(Boolean)) {
    const { table, ...row } = JSON.parse(line);
    inserts[table] ??= db.prepare(
      `insert into ${table} (${Object.keys(row).join(", ")}) values (${Object.keys(row).map((name) => `@${name}`).join(", ")})`,
    );
    inserts[table].run(row);
  }
})();
db.close();
