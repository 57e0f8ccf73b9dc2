// Claims that are no incidents, and the list of the reports. All lead to the words.
import { code } from "./codes";
import { bdi, byId, h, ltr, type Child } from "./dom";
import { openClaim } from "./panel";
import { actorName, data } from "./report";
import type { Claim, Reading } from "./types";
import { countText } from "./values";
import { dates, t, type Word } from "./words";

type Kind = "tally" | "strength" | "relation" | "statement";
interface Row { reading: Reading; claim: Claim }
type Column = [Word, (row: Row) => Child];

const KINDS: Kind[] = ["tally", "strength", "relation", "statement"];
const PAGE = 80;
const limits: Record<Kind, number> = { tally: PAGE, strength: PAGE, relation: PAGE, statement: PAGE };
let chosen: Kind | null = null;

// On paper all rows are there.
export function showAllOthers(): void {
  for (const kind of KINDS) limits[kind] = Infinity;
  reportLimit = Infinity;
  drawOthers();
  drawReports();
}

const place = (claim: Claim): Child => (claim.where?.[0] ? bdi(claim.where[0].name) : "");
const period = (claim: Claim): Child => (claim.when ? (claim.when.start || claim.when.end ? dates(claim.when.start, claim.when.end) : bdi(claim.when.text)) : "");

const COLUMNS: Record<Kind, Column[]> = {
  tally: [
    ["measure", ({ claim }) => code("measure", claim.measure ?? "other")],
    ["number", ({ claim }) => ltr(countText(claim.min, claim.max))],
    ["group", ({ claim }) => group(claim)],
    ["period", ({ claim }) => period(claim)],
    ["place", ({ claim }) => place(claim)],
  ],
  strength: [
    ["measure", ({ claim }) => code("measure", claim.measure ?? "other")],
    ["number", ({ claim }) => ltr(countText(claim.min, claim.max))],
    ["group", ({ claim }) => group(claim)],
    ["place", ({ claim }) => place(claim)],
  ],
  relation: [
    ["subject", ({ claim }) => bdi(claim.subject_id ? actorName(claim.subject_id, claim.subject) : claim.subject)],
    ["predicate", ({ claim }) => code("predicate", claim.predicate ?? "")],
    ["object", ({ claim }) => bdi(claim.object_id ? actorName(claim.object_id, claim.object) : claim.object)],
    ["period", ({ claim }) => period(claim)],
  ],
  statement: [
    ["speaker", ({ claim }) => bdi(claim.speaker_id ? actorName(claim.speaker_id, claim.speaker) : (claim.speaker ?? t("unknown")))],
    ["kind", ({ claim }) => code("statement", claim.statement ?? "other")],
    ["about", ({ claim }) => bdi(claim.about)],
  ],
};

function group(claim: Claim): Child {
  const who = claim.actor || claim.name ? bdi(actorName(claim.actor, claim.name)) : "";
  const by = claim.by || claim.by_name ? h("small", {}, ` ${t("by")} `, bdi(actorName(claim.by, claim.by_name))) : null;
  return h("span", {}, who, by);
}

export function drawOthers(): void {
  const rows = rowsByKind();
  const present = KINDS.filter((kind) => rows[kind].length);
  byId("others").hidden = present.length === 0;
  chosen = chosen ?? present[0] ?? null;
  byId("other-tabs").replaceChildren(...present.map((kind) => tab(kind, rows[kind].length)));
  byId("other-tables").replaceChildren(...present.map((kind) => table(kind, rows[kind])));
}

function rowsByKind(): Record<Kind, Row[]> {
  const rows: Record<Kind, Row[]> = { tally: [], strength: [], relation: [], statement: [] };
  for (const reading of data.readings) {
    for (const claim of reading.claims) if (claim.kind !== "incident") rows[claim.kind].push({ reading, claim });
  }
  return rows;
}

function tab(kind: Kind, count: number): HTMLElement {
  const click = (): void => {
    chosen = kind;
    drawOthers();
    byId(`tab-${kind}`).focus();
  };
  return h("button", { type: "button", role: "tab", id: `tab-${kind}`, "aria-selected": String(chosen === kind), "aria-controls": `table-${kind}`, click }, t(kind), " ", ltr(count));
}

function table(kind: Kind, rows: Row[]): HTMLElement {
  const columns = COLUMNS[kind];
  const head = h("tr", {}, ...columns.map(([word]) => h("th", { scope: "col" }, t(word))), h("th", { scope: "col" }, t("report")));
  const body = rows.slice(0, limits[kind]).map((row) => h("tr", {}, ...columns.map(([, cell]) => h("td", {}, cell(row))), h("td", {}, lead(row))));
  const rest = rows.length - limits[kind];
  const more = h("button", { type: "button", click: () => ((limits[kind] += PAGE), drawOthers()) }, t("show_more", { n: Math.min(rest, PAGE) }));
  return h("div", { role: "tabpanel", id: `table-${kind}`, "aria-labelledby": `tab-${kind}`, class: chosen === kind ? "chosen" : null },
    h("table", {}, h("caption", {}, t(kind)), h("thead", {}, head), h("tbody", {}, ...body)), rest > 0 ? more : null);
}

function lead({ reading, claim }: Row): HTMLElement {
  const { id, publisher } = reading.document;
  return h("button", { type: "button", class: "link", click: () => openClaim(id, claim.id) }, bdi(publisher ?? id));
}

let reportLimit = PAGE;

export function drawReports(): void {
  const head = h("tr", {}, ...(["document", "publisher", "published", "claims"] as Word[]).map((word) => h("th", { scope: "col" }, t(word))));
  const body = data.readings.slice(0, reportLimit).map(({ document, claims }) => {
    const date = document.published ? dates(document.published, document.published) : t("no_date");
    const first = claims[0];
    const count = first ? h("button", { type: "button", class: "link", click: () => openClaim(document.id, first.id) }, ltr(claims.length)) : ltr(0);
    return h("tr", {}, h("td", {}, ltr(document.id)), h("td", {}, bdi(document.publisher), document.title ? h("small", { class: "report-title" }, bdi(document.title)) : null), h("td", {}, date), h("td", { class: "number" }, count));
  });
  const rest = data.readings.length - reportLimit;
  const more = h("button", { type: "button", click: () => ((reportLimit += PAGE), drawReports()) }, t("show_more", { n: Math.min(rest, PAGE) }));
  byId("report-more").replaceChildren(...(rest > 0 ? [more] : []));
  byId("report-table").replaceChildren(h("caption", { class: "sr" }, t("reports")), h("thead", {}, head), h("tbody", {}, ...body));
}
