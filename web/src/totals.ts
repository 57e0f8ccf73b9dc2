// Sums of ranges; the same rules as in marsad/publish/totals.py: nobody is counted twice.
import type { Bounds, Incident } from "./types";

export interface Total { low: number; best: number; high: number | null }

export function sum(rows: Iterable<Bounds>): Total {
  const total: Total = { low: 0, best: 0, high: 0 };
  for (const row of rows) {
    total.low += row.low ?? 0;
    total.best += row.best ?? row.low ?? 0;
    total.high = total.high === null || row.high === null || row.high === undefined ? null : total.high + row.high;
  }
  return total;
}

// Persons of one status in an incident, over all groups; null if it has none.
export function ofStatus(incident: Incident, status: string): Total | null {
  if (status === "killed" && incident.killed) return sum([incident.killed]);
  const rows = incident.casualties.filter((row) => row.status === status);
  const groups = rows.filter((row) => row.actor);
  const sums = rows.filter((row) => !row.actor);
  if (groups.length && sums.length) return larger(sum(groups), sum(sums));
  return rows.length ? sum(rows) : null;
}

// A row of nobody in particular beside groups is their sum: of the two each bound that is the larger.
function larger(a: Total, b: Total): Total {
  const high = a.high === null || b.high === null ? null : Math.max(a.high, b.high);
  return { low: Math.max(a.low, b.low), best: Math.max(a.best, b.best), high };
}

export function totalOf(incidents: Incident[], status: string): Total {
  const ranges = incidents.filter((i) => i.counts).map((i) => ofStatus(i, status));
  return sum(ranges.filter((range) => range !== null));
}

export const best = (incident: Incident, status = "killed"): number => ofStatus(incident, status)?.best ?? 0;

// "7", "7–12", "20+"
export function boundsText(range: Total): string {
  if (range.high === null) return `${range.low}+`;
  return range.low === range.high ? `${range.low}` : `${range.low}–${range.high}`;
}

export const isRange = (range: Total): boolean => range.high === null || range.low !== range.high;
