// Incidents and killed over time. Bins follow the length of the period; in Arabic time runs from right to left.
import { byId, h, pressable, s } from "./dom";
import { filters, choose, shown } from "./state";
import { boundsText, ofStatus, sum, type Total } from "./totals";
import type { Incident } from "./types";
import { dayOf, language, monthOf, t, yearOf, type Word } from "./words";

type Unit = "day" | "week" | "month" | "quarter" | "year";
interface Bin { start: Date; end: Date; incidents: Incident[]; killed: Total }

const DAY = 86_400_000;
const MOST_BINS = 64;
const LENGTH: Record<Unit, number> = { day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.25 };
const PER: Record<Unit, Word> = { day: "per_day", week: "per_week", month: "per_month", quarter: "per_quarter", year: "per_year" };
const [LEFT, RIGHT] = [34, 10];
let width = 620; // as wide as its box, within bounds, so that the letters keep their size
const [TOP, MIDDLE, GAP, BOTTOM] = [14, 62, 18, 190]; // of the upper panel (incidents) and the lower one (killed)

export function drawTimeline(): void {
  const incidents = shown();
  width = Math.min(680, Math.max(320, byId("timeline").clientWidth - 10));
  const dated = incidents.filter((incident) => dayOfIncident(incident));
  const unit = unitFor(dated);
  const bins = binned(dated, unit);
  const undated = incidents.length - dated.length;
  byId("timeline-note").textContent = [bins.length ? t(PER[unit]) : "", undated ? t("undated", { n: undated }) : ""].filter(Boolean).join(" · ");
  byId("timeline").replaceChildren(bins.length ? chart(bins, unit) : h("p", { class: "note" }, t("nothing")));
}

const dayOfIncident = (incident: Incident): string | null => incident.when?.start ?? incident.when?.end ?? null;

function unitFor(dated: Incident[]): Unit {
  const days = dated.map((incident) => Date.parse(dayOfIncident(incident)!));
  const span = days.length ? (Math.max(...days) - Math.min(...days)) / DAY + 1 : 1;
  const units = Object.keys(LENGTH) as Unit[];
  return units.find((unit) => span / LENGTH[unit] <= MOST_BINS) ?? "year";
}

function floor(date: Date, unit: Unit): Date {
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === "year") return new Date(Date.UTC(y, 0, 1));
  if (unit === "quarter") return new Date(Date.UTC(y, m - (m % 3), 1));
  if (unit === "month") return new Date(Date.UTC(y, m, 1));
  return new Date(Date.UTC(y, m, unit === "week" ? d - ((date.getUTCDay() + 1) % 7) : d)); // weeks begin on Saturday
}

function next(date: Date, unit: Unit): Date {
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === "year") return new Date(Date.UTC(y + 1, 0, 1));
  if (unit === "quarter" || unit === "month") return new Date(Date.UTC(y, m + (unit === "month" ? 1 : 3), 1));
  return new Date(Date.UTC(y, m, d + (unit === "week" ? 7 : 1)));
}

function binned(dated: Incident[], unit: Unit): Bin[] {
  const starts = dated.map((incident) => floor(new Date(dayOfIncident(incident)!), unit).getTime());
  if (!starts.length) return [];
  const bins: Bin[] = [];
  const last = Math.max(...starts);
  for (let at = new Date(Math.min(...starts)); at.getTime() <= last; at = next(at, unit)) {
    const mine = dated.filter((_, i) => starts[i] === at.getTime());
    const counted = mine.filter((incident) => incident.counts).map((incident) => ofStatus(incident, "killed"));
    bins.push({ start: at, end: new Date(next(at, unit).getTime() - DAY), incidents: mine, killed: sum(counted.filter((range) => range !== null)) });
  }
  return bins;
}

function chart(bins: Bin[], unit: Unit): SVGElement {
  const step = (width - LEFT - RIGHT) / bins.length;
  const mirrored = language() === "ar";
  const x = (at: number): number => (mirrored ? width - LEFT - (at + 1) * step : LEFT + at * step);
  const most = Math.max(1, ...bins.map((bin) => bin.incidents.length));
  const deadliest = Math.max(1, ...bins.map((bin) => bin.killed.high ?? bin.killed.best));
  const up = (n: number): number => MIDDLE - ((MIDDLE - TOP) * n) / most;
  const down = (n: number): number => BOTTOM - ((BOTTOM - MIDDLE - GAP) * n) / deadliest;
  const axisX = mirrored ? width - LEFT : LEFT;
  const gauge = (value: number, y: number, word: Word): SVGElement[] => [
    s("text", { class: "tick", x: mirrored ? axisX + 5 : axisX - 5, y: y + 4, "text-anchor": "end", direction: "ltr", ...(mirrored ? { "text-anchor": "start" } : {}) }, value),
    s("text", { class: "panel-name", x: mirrored ? axisX - 4 : axisX + 4, y: y - 3, "text-anchor": mirrored ? "end" : "start", direction: "ltr" }, t(word)),
  ];
  return s(
    "svg",
    { viewBox: `0 0 ${width} 216`, role: "group", "aria-label": t("timeline"), direction: "ltr" },
    s("line", { class: "axis", x1: LEFT * +!mirrored, x2: width - (mirrored ? LEFT : 0), y1: MIDDLE, y2: MIDDLE }),
    s("line", { class: "axis", x1: LEFT * +!mirrored, x2: width - (mirrored ? LEFT : 0), y1: BOTTOM, y2: BOTTOM }),
    ...gauge(most, TOP, "incidents"),
    ...gauge(deadliest, MIDDLE + GAP, "killed"),
    ...ticks(bins, unit, x, step),
    ...bins.map((bin, at) => column(bin, x(at), step, up, down)),
  );
}

function column(bin: Bin, x: number, step: number, up: (n: number) => number, down: (n: number) => number): SVGElement {
  const [from, to] = [bin.start, bin.end].map((date) => date.toISOString().slice(0, 10)) as [string, string];
  if (!bin.incidents.length) return s("g", {});
  const pad = Math.min(3, step * 0.15);
  const [thick, middle] = [Math.max(1.5, Math.min(step - 2 * pad, 26)), x + step / 2];
  const { low, best, high } = bin.killed;
  const label = `${from}${from === to ? "" : ` – ${to}`}: ${t("incidents")} ${bin.incidents.length}, ${t("killed")} ${boundsText(bin.killed)} (${best})`;
  const chosen = filters.from === from && filters.to === to;
  const action = (): void => choose(chosen ? { from: "", to: "" } : { from, to });
  return s(
    "g",
    { class: chosen ? "column chosen" : "column", "aria-label": label, "aria-pressed": String(chosen), ...pressable(action) },
    s("title", {}, label),
    s("rect", { class: "hit", x, y: TOP - 6, width: step, height: BOTTOM - TOP + 6 }),
    s("rect", { class: "count", x: middle - thick / 2, width: thick, y: up(bin.incidents.length), height: MIDDLE - up(bin.incidents.length) }),
    best > 0 && s("rect", { class: "killed", x: middle - thick / 2, width: thick, y: down(best), height: BOTTOM - down(best) }),
    best > 0 && (high === null || high !== low) &&
      s("line", { class: high === null ? "whisker open" : "whisker", x1: middle, x2: middle, y1: down(low), y2: Math.max(MIDDLE + 6, down(high ?? best) - (high === null ? 9 : 0)) }),
  );
}

function ticks(bins: Bin[], unit: Unit, x: (at: number) => number, step: number): SVGElement[] {
  const yearly = unit === "quarter" || unit === "year" || (unit === "month" && bins.length > 18);
  const starts = bins.map((bin, at) => ({ bin, at })).filter(({ bin }) => !yearly || bin.start.getUTCMonth() === 0);
  const every = Math.max(1, Math.ceil(starts.length / 7));
  const name = yearly ? yearOf : unit === "month" ? monthOf : dayOf;
  return starts.flatMap(({ bin, at }, rank) =>
    rank % every ? [] : [s("text", { class: "tick", x: x(at) + step / 2, y: BOTTOM + 16, "text-anchor": "middle" }, name(bin.start))],
  );
}
