// Incidents by place: one circle for each position, sized by the killed (best).
import { shownName } from "./report";
import type { Incident } from "./types";
import { ofStatus } from "./totals";

export interface Spot { key: string; name: string; lat: number; lon: number; radiusKm: number; killed: number; incidents: Incident[] }

export function spotsOf(incidents: Incident[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const incident of incidents) {
    const seen = new Set<string>();
    for (const place of incident.where ?? []) {
      if (!onEarth(place.lat, place.lon)) continue;
      const [lat, lon] = [place.lat as number, place.lon as number];
      const key = `${lat.toFixed(3)},${lon.toFixed(3)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const spot = spots.get(key) ?? { key, name: shownName(place), lat, lon, radiusKm: 0, killed: 0, incidents: [] };
      spot.radiusKm = Math.max(spot.radiusKm, place.radius_km ?? 0);
      spot.incidents.push(incident);
      // An incident at several places gives its dead to the first only: nobody is counted twice.
      if (seen.size === 1 && incident.counts) spot.killed += ofStatus(incident, "killed")?.best ?? 0;
      spots.set(key, spot);
    }
  }
  return [...spots.values()].sort((a, b) => b.killed - a.killed || (a.key < b.key ? -1 : 1));
}

export const unplaced = (incidents: Incident[]): number =>
  incidents.filter((i) => !(i.where ?? []).some((p) => onEarth(p.lat, p.lon))).length;

// Pixels; the area grows with the killed, and nobody killed still shows.
export const circleRadius = (killed: number): number => 4.5 + 2.2 * Math.sqrt(killed);

function onEarth(lat?: number | null, lon?: number | null): boolean {
  if (typeof lat !== "number" || typeof lon !== "number" || (lat === 0 && lon === 0)) return false;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}
