// What the reader of the page has chosen, and the part of it that the address carries (so that a view can be sent on).
import { data, actorsOf, folded, haystack } from "./report";
import { best, ofStatus } from "./totals";
import type { Incident, Lang } from "./types";
import { language } from "./words";

export interface Filters { words: string; action: string; side: string; grade: string; status: string; from: string; to: string }

const NONE: Filters = { words: "", action: "", side: "", grade: "", status: "", from: "", to: "" };

export const filters: Filters = { ...NONE };

type Listener = () => void;
const listeners: Listener[] = [];

// Parts of the page that follow the filters.
export function onChange(listener: Listener): void {
  listeners.push(listener);
}

export function changed(): void {
  for (const listener of listeners) listener();
}

export function choose(next: Partial<Filters>): void {
  Object.assign(filters, next);
  changed();
}

export const reset = (): void => choose(NONE);
export const isFiltered = (): boolean => Object.values(filters).some(Boolean);

// "actor or nobody" in a filter: the side that the reports do not name.
export const NOBODY = "?";

export function shown(): Incident[] {
  const words = folded(filters.words).split(/\s+/).filter(Boolean);
  return data.incidents.filter((incident) => matches(incident, words));
}

function matches(incident: Incident, words: string[]): boolean {
  const f = filters;
  if (f.action && incident.action !== f.action) return false;
  if (f.grade && incident.grade !== f.grade) return false;
  if (f.side && !hasSide(incident, f.side)) return false;
  if (f.status && !ofStatus(incident, f.status)) return false;
  if (f.status === "killed" && best(incident) === 0) return false;
  if ((f.from || f.to) && !within(incident, f.from, f.to)) return false;
  return words.every((word) => haystack(incident).includes(word));
}

function hasSide(incident: Incident, side: string): boolean {
  const { status } = filters;
  if (!status) return side === NOBODY ? incident.casualties.some((row) => !row.actor) : actorsOf(incident).has(side);
  return incident.casualties.some((row) => row.status === status && (row.actor ?? NOBODY) === side);
}

function within(incident: Incident, from: string, to: string): boolean {
  const [start, end] = [incident.when?.start ?? incident.when?.end, incident.when?.end ?? incident.when?.start];
  if (!start || !end) return false;
  return (!from || end >= from) && (!to || start <= to);
}

export interface Address { lang?: Lang; incident?: string; document?: string; claim?: string; value?: string }

export function address(): Address {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1))) as Address;
}

// Replaces the address without a jump; the language stays in it.
export function setAddress(next: Address): void {
  const pairs = Object.entries({ lang: language(), ...next }).filter(([, value]) => value) as [string, string][];
  history.replaceState(null, "", `#${new URLSearchParams(pairs)}`);
}
