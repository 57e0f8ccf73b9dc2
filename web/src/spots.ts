// Incidents by place: one circle for each position, sized by the killed (best). Where there are too many positions to
// tell apart, or to draw in good time, those of one square are one circle.
import { shownName } from "./report";
import type { Incident } from "./types";
import { ofStatus } from "./totals";

export interface Spot { key: string; name: string; lat: number; lon: number; radiusKm: number; killed: number; size: number; incidents: Incident[] } // size: pixels

// The area grows with the killed; where nobody was killed the circle still shows, and none covers the map.
const SMALLEST = 4.5;
const LARGEST = 26;
const MOST = 400;
const SQUARES = [0.001, 0.05, 0.1, 0.25, 0.5, 1]; // sides in degrees

export function spotsOf(incidents: Incident[]): Spot[] {
  let spots: Spot[] = [];
  for (const square of SQUARES) {
    spots = gathered(incidents, square);
    if (spots.length <= MOST) break;
  }
  return spots;
}

function gathered(incidents: Incident[], square: number): Spot[] {
  const cell = (degrees: number): number => Math.round(degrees / square);
  const spots = new Map<string, Spot>();
  for (const incident of incidents) {
    const seen = new Set<string>();
    for (const place of incident.where ?? []) {
      if (!onEarth(place.lat, place.lon)) continue;
      const [lat, lon] = [place.lat as number, place.lon as number];
      const key = `${cell(lat)},${cell(lon)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const spot = spots.get(key) ?? { key, name: shownName(place), lat, lon, radiusKm: 0, killed: 0, size: 0, incidents: [] };
      if (square === SQUARES[0]) spot.radiusKm = Math.max(spot.radiusKm, place.radius_km ?? 0);
      spot.incidents.push(incident);
      // An incident at several places gives its dead to the first only: nobody is counted twice.
      if (seen.size === 1 && incident.counts) spot.killed += ofStatus(incident, "killed")?.best ?? 0;
      spots.set(key, spot);
    }
  }
  const most = Math.max(1, ...[...spots.values()].map((spot) => spot.killed));
  for (const spot of spots.values()) spot.size = SMALLEST + Math.min(2.2, LARGEST / Math.sqrt(most)) * Math.sqrt(spot.killed);
  return [...spots.values()].sort((a, b) => b.killed - a.killed || (a.key < b.key ? -1 : 1));
}

export const unplaced = (incidents: Incident[]): number =>
  incidents.filter((i) => !(i.where ?? []).some((p) => onEarth(p.lat, p.lon))).length;

function onEarth(lat?: number | null, lon?: number | null): boolean {
  if (typeof lat !== "number" || typeof lon !== "number" || (lat === 0 && lon === 0)) return false;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}
