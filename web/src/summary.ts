// The figures at the top, the filters, and the casualties by side. Each figure leads to the incidents behind it.
import { code, codesOf } from "./codes";
import { bdi, byId, h, ltr, type Child } from "./dom";
import { bar } from "./figures";
import { actorName, actorsOf, data } from "./report";
import { choose, filters, isFiltered, NOBODY, onChange, reset, shown, type Filters } from "./state";
import { boundsText, isRange, sum, totalOf, type Total } from "./totals";
import type { Incident } from "./types";
import { t, type Word } from "./words";

const MAIN = ["killed", "wounded", "killed_or_wounded", "captured", "missing", "released", "displaced", "defected", "lost"];

export function drawSummary(): void {
  const incidents = shown();
  const present = MAIN.filter((status) => incidents.some((i) => i.casualties.some((row) => row.status === status)));
  const cards = present.slice(0, 5).map((status) => card(status, totalOf(incidents, status)));
  byId("summary").replaceChildren(incidentsCard(incidents), ...cards);
  drawCasualties(incidents);
}

function incidentsCard(incidents: Incident[]): HTMLElement {
  const note = isFiltered() ? t("shown", { n: incidents.length, all: data.incidents.length }) : "";
  return h("div", { class: "card" }, h("span", { class: "name" }, t("incidents")), h("b", {}, ltr(incidents.length)), h("small", {}, note));
}

function card(status: string, total: Total): HTMLElement {
  return h(
    "button",
    { type: "button", class: `card ${status}`, "aria-pressed": String(filters.status === status), click: () => toIncidents({ status: filters.status === status ? "" : status }) },
    h("span", { class: "name" }, code("status", status)),
    h("b", {}, ltr(total.best)),
    h("small", {}, isRange(total) ? ltr(boundsText(total)) : ""),
  );
}

function toIncidents(next: Partial<Filters>): void {
  choose(next);
  byId("incidents").scrollIntoView({ behavior: "auto", block: "start" });
}

// One row for each side and fate, over what is shown; the biggest first.
function drawCasualties(incidents: Incident[]): void {
  const groups = new Map<string, { side: string; status: string; rows: Incident["casualties"] }>();
  for (const row of incidents.filter((i) => i.counts).flatMap((i) => i.casualties)) {
    const side = row.actor ?? NOBODY;
    const key = `${side} ${row.status}`;
    const group = groups.get(key) ?? { side, status: row.status, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const rows = [...groups.values()].map((group) => ({ ...group, total: sum(group.rows) }));
  rows.sort((a, b) => MAIN.indexOf(a.status) - MAIN.indexOf(b.status) || b.total.best - a.total.best || (a.side < b.side ? -1 : 1));
  const scale = (status: string): number => Math.max(0, ...rows.filter((row) => row.status === status).map((row) => row.total.high ?? row.total.best));
  const head = h("tr", {}, ...(["status", "side"] as Word[]).map((word) => h("th", { scope: "col" }, t(word))),
    ...(["low", "best", "high"] as Word[]).map((word) => h("th", { scope: "col", class: "number" }, t(word))), h("th", { scope: "col", class: "wide-only" }, ""));
  const body = rows.map((row) => casualtyRow(row.side, row.status, row.total, scale(row.status)));
  const empty = h("tr", {}, h("td", { colspan: 6, class: "note" }, t("nothing")));
  byId("casualties").replaceChildren(h("thead", {}, head), h("tbody", {}, ...(body.length ? body : [empty])));
}

function casualtyRow(side: string, status: string, total: Total, scale: number): HTMLElement {
  const name = side === NOBODY ? t("unknown_side") : actorName(side);
  const number = (value: Child): HTMLElement => h("td", { class: "number" }, ltr(value));
  const lead = h("button", { type: "button", class: "link", click: () => toIncidents({ status, side }) }, ltr(total.best));
  return h("tr", { class: status }, h("td", {}, h("span", { class: "fate" }, code("status", status))), h("td", {}, bdi(name)),
    number(total.low), h("td", { class: "number" }, lead), number(total.high ?? t("open")), h("td", { class: "wide-only" }, bar(total, scale, status)));
}

export function drawFilters(): void {
  const actions = codesOf("action").filter((action) => data.incidents.some((i) => i.action === action));
  const grades = codesOf("grade").filter((grade) => data.incidents.some((i) => i.grade === grade));
  const sides = [...new Set(data.incidents.flatMap((i) => [...actorsOf(i)]))].sort((a, b) => actorName(a).localeCompare(actorName(b)));
  const statuses = MAIN.filter((status) => data.incidents.some((i) => i.casualties.some((row) => row.status === status)));
  byId("filters").replaceChildren(
    field("search_label", h("input", { type: "search", placeholder: t("search"), value: filters.words, input: typed("words") }), "search"),
    select("action", "action", actions.map((one) => [one, code("action", one)])),
    select("side", "side", [...sides.map((one): [string, string] => [one, actorName(one)]), [NOBODY, t("unknown_side")]]),
    select("status", "status", statuses.map((one) => [one, code("status", one)])),
    select("grade", "grade", grades.map((one) => [one, code("grade", one)])),
    field("from", h("input", { type: "date", value: filters.from, input: typed("from") })),
    field("to", h("input", { type: "date", value: filters.to, input: typed("to") })),
    h("button", { type: "button", id: "reset", hidden: !isFiltered(), click: reset }, t("reset")),
  );
}

function field(word: Word, control: HTMLElement, name: string = word): HTMLElement {
  return h("label", { class: `field field-${name}` }, h("span", {}, t(word)), control);
}

function typed(name: keyof Filters): (event: Event) => void {
  return (event) => choose({ [name]: (event.target as HTMLInputElement).value });
}

function select(word: Word, name: keyof Filters, options: [string, string][]): HTMLElement {
  const rows = [["", t("any")] as [string, string], ...options].map(([value, text]) => h("option", { value, selected: filters[name] === value }, text));
  return field(word, h("select", { name, input: typed(name) }, ...rows));
}

// The controls follow what was chosen elsewhere (a bar of the timeline, a figure) without losing the focus.
export function followFilters(): void {
  onChange(() => {
    for (const select of byId("filters").querySelectorAll("select")) select.value = filters[select.name as keyof Filters];
    const [from, to] = byId("filters").querySelectorAll<HTMLInputElement>("input[type=date]");
    if (from && to) [from.value, to.value] = [filters.from, filters.to];
    const search = byId("filters").querySelector<HTMLInputElement>("input[type=search]");
    if (search && search.value !== filters.words) search.value = filters.words;
    byId("reset").hidden = !isFiltered();
  });
}

