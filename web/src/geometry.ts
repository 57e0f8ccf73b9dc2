// The bundled map's lines, and the projection of the simple map (the same Mercator as the other one).

export type Point = [x: number, y: number];
export interface Box { west: number; south: number; east: number; north: number }

const UNIT = 1000; // the bundled lines count in thousandths of a degree
const EARTH_KM = 111.32; // one degree of latitude

// Steps back to longitude and latitude.
export function line(steps: number[]): Point[] {
  const points: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] as number;
    y += steps[i + 1] as number;
    points.push([x / UNIT, y / UNIT]);
  }
  return points;
}

// Mercator on a unit square: x grows to the east, y to the south.
export function project(lon: number, lat: number): Point {
  const bounded = Math.max(-85, Math.min(85, lat));
  const y = Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360));
  return [(lon + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

// A length on the ground as a share of the unit square, at that latitude.
export const lengthAt = (km: number, lat: number): number => km / (360 * EARTH_KM * Math.cos((lat * Math.PI) / 180));

// A circle on the ground.
export function circle(lon: number, lat: number, km: number, corners = 48): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= corners; i++) {
    const angle = (2 * Math.PI * i) / corners;
    const north = (km * Math.cos(angle)) / EARTH_KM;
    const east = (km * Math.sin(angle)) / (EARTH_KM * Math.cos((lat * Math.PI) / 180));
    points.push([lon + east, lat + north]);
  }
  return points;
}

// Room around the points, at least two degrees wide so that a single place keeps its surroundings.
export function boxAround(points: { lat: number; lon: number }[], fallback: Box): Box {
  if (!points.length) return fallback;
  const lons = points.map((p) => p.lon);
  const lats = points.map((p) => p.lat);
  const box = { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
  const [dx, dy] = [Math.max(0.6, 1.2 - (box.east - box.west) / 2), Math.max(0.5, 1 - (box.north - box.south) / 2)];
  return { west: box.west - dx, south: box.south - dy, east: box.east + dx, north: box.north + dy };
}

export const SYRIA: Box = { west: 35.2, south: 32, east: 42.8, north: 37.6 };

// Most incidents lie close together and a few far away: where most lie within some degrees of the middle one, the first
// view holds those.
export function firstView(spots: { lat: number; lon: number; incidents: unknown[] }[]): Box {
  const each = spots.flatMap((spot) => spot.incidents.map(() => spot));
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const [lon, lat] = [median(each.map((spot) => spot.lon)), median(each.map((spot) => spot.lat))];
  const near = each.filter((spot) => Math.abs(spot.lon - lon) < 7 && Math.abs(spot.lat - lat) < 5);
  return boxAround(near.length > each.length * 0.6 ? near : each, SYRIA);
}
