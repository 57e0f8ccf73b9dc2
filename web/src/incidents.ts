// The table of incidents: sorted by any column, each row opens what is behind it.
import { code } from "./codes";
import { bdi, byId, h, ltr } from "./dom";
import { bar, figure } from "./figures";
import { assertion, gradeMark, sides } from "./marks";
import { openIncident } from "./panel";
import { actorName, data, placeName } from "./report";
import { shown } from "./state";
import { isRange, ofStatus } from "./totals";
import type { Incident } from "./types";
import { dates, language, t, type Word } from "./words";

const PAGE = 150;
const GRADES = ["confirmed", "fair", "contested", "weak", "discounted"];

interface Column { word: Word; key: (incident: Incident) => string | number | null; down?: boolean; number?: boolean }

const COLUMNS: Column[] = [
  { word: "date", key: (i) => i.when?.start ?? i.when?.end ?? null, down: true },
  { word: "place", key: placeName },
  { word: "what", key: (i) => code("action", i.action) },
  { word: "sides", key: (i) => actorName(i.parties?.[0]?.actor, i.parties?.[0]?.name) },
  { word: "killed", key: (i) => ofStatus(i, "killed")?.best ?? null, down: true, number: true },
  { word: "wounded", key: (i) => ofStatus(i, "wounded")?.best ?? null, down: true, number: true },
  { word: "voices", key: (i) => i.independent_sources, down: true, number: true },
  { word: "grade", key: (i) => GRADES.indexOf(i.grade) },
];

let order: { column: number; down: boolean } = { column: 0, down: true };
let limit = PAGE;

export function drawIncidents(): void {
  const incidents = sorted(shown());
  const scale = Math.max(1, ...incidents.map((i) => ofStatus(i, "killed")).map((total) => total?.high ?? total?.best ?? 0));
  const rows = incidents.slice(0, limit).map((incident) => row(incident, scale));
  const empty = h("tr", {}, h("td", { colspan: COLUMNS.length, class: "note" }, t("nothing")));
  byId("incident-table").replaceChildren(
    h("caption", { class: "sr" }, t("incidents")),
    h("thead", {}, h("tr", {}, ...COLUMNS.map(head))),
    h("tbody", {}, ...(rows.length ? rows : [empty])),
  );
  const rest = incidents.length - limit;
  const more = h("button", { type: "button", click: showMore }, t("show_more", { n: Math.min(rest, PAGE) }));
  byId("incident-more").replaceChildren(...(rest > 0 ? [more] : []));
  byId("incident-count").textContent = t("shown", { n: incidents.length, all: data.incidents.length });
}

// On paper all rows are there.
export function showAll(): void {
  limit = Infinity;
  drawIncidents();
}

function showMore(): void {
  limit += PAGE;
  drawIncidents();
}

function sorted(incidents: Incident[]): Incident[] {
  const { key } = COLUMNS[order.column]!;
  const sign = order.down ? -1 : 1;
  const compare = (a: string | number, b: string | number): number =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), language());
  const rows = incidents.map((incident) => ({ incident, value: key(incident) }));
  const known = rows.filter((row) => row.value !== null).sort((a, b) => sign * compare(a.value!, b.value!));
  return [...known, ...rows.filter((row) => row.value === null)].map((row) => row.incident); // the unknown stand last
}

function head(column: Column, index: number): HTMLElement {
  const active = order.column === index;
  const sort = active ? (order.down ? "descending" : "ascending") : "none";
  const click = (): void => {
    order = { column: index, down: active ? !order.down : Boolean(column.down) };
    drawIncidents();
    byId("incident-table").querySelectorAll<HTMLButtonElement>("th button")[index]?.focus();
  };
  const arrow = h("span", { class: "arrow", "aria-hidden": "true" }, active ? (order.down ? "▾" : "▴") : "");
  return h("th", { scope: "col", "aria-sort": sort, class: column.number ? "number" : null }, h("button", { type: "button", click }, t(column.word), arrow));
}

function row(incident: Incident, scale: number): HTMLElement {
  const killed = ofStatus(incident, "killed");
  const open = (): void => openIncident(incident.id);
  const date = h("button", { type: "button", class: "link", "aria-label": `${t("open_incident")}: ${dates(incident.when?.start, incident.when?.end)}`, click: open }, dates(incident.when?.start, incident.when?.end));
  const click = (event: MouseEvent): void => {
    if (!(event.target as Element).closest("button") && !getSelection()?.toString()) open();
  };
  return h(
    "tr",
    { click, "data-incident": incident.id, class: incident.counts ? null : "uncounted" },
    h("td", { class: "date" }, date),
    h("td", {}, place(incident)),
    h("td", {}, code("action", incident.action), assertion(incident)),
    h("td", { class: "sides" }, sides(incident)),
    h("td", { class: "number killed" }, figure(killed), killed && isRange(killed) ? bar(killed, scale, "killed") : null),
    h("td", { class: "number" }, figure(ofStatus(incident, "wounded"))),
    h("td", { class: "number" }, ltr(incident.independent_sources)),
    h("td", {}, gradeMark(incident.grade)),
  );
}

function place(incident: Incident): HTMLElement {
  const name = placeName(incident);
  const others = (incident.where ?? []).filter((one) => one.name).length - 1;
  return name ? h("span", {}, bdi(name), others > 0 ? h("small", {}, ltr(` +${others}`)) : null) : h("span", { class: "none" }, t("unknown"));
}
