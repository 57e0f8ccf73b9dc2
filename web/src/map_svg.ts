// The simple map: SVG, needs no WebGL, takes the keyboard, prints. It stands until the other one is ready, and on paper.
import { pressable, s } from "./dom";
import { line, lengthAt, project, type Box } from "./geometry";
import { mapData } from "./report";
import { type Spot } from "./spots";
import type { Label } from "./types";
import { language, t } from "./words";

const SIZE = 1000; // width of the drawing in its own units

interface View { x: number; y: number; width: number; height: number } // on the unit square

export class SimpleMap {
  readonly element: SVGSVGElement;
  private readonly ground: SVGGElement;
  private readonly over: SVGGElement;
  private view: View = { x: 0, y: 0, width: 1, height: 1 };
  private spots: Spot[] = [];
  private ratio = 1.5;

  constructor(private readonly open: (spot: Spot) => void) {
    this.ground = s("g", {});
    this.over = s("g", {});
    this.element = s("svg", { class: "simple-map", role: "group", "aria-label": t("map") }, this.ground, this.over);
    this.drag();
  }

  show(spots: Spot[], ratio: number): void {
    this.spots = spots;
    this.ratio = ratio;
    this.draw();
  }

  look(box: Box): void {
    const [west, north] = project(box.west, box.north);
    const [east, south] = project(box.east, box.south);
    const width = Math.max(east - west, (south - north) * this.ratio);
    const height = width / this.ratio;
    this.view = { x: (west + east - width) / 2, y: (north + south - height) / 2, width, height };
    this.draw();
  }

  zoom(factor: number): void {
    const { x, y, width, height } = this.view;
    const next = Math.min(0.3, Math.max(0.0004, width / factor));
    const share = next / width;
    this.view = { x: x + (width * (1 - share)) / 2, y: y + (height * (1 - share)) / 2, width: next, height: height * share };
    this.draw();
  }

  private readonly at = (lon: number, lat: number): [number, number] => {
    const [x, y] = project(lon, lat);
    const scale = SIZE / this.view.width;
    return [round((x - this.view.x) * scale), round((y - this.view.y) * scale)];
  };

  private draw(): void {
    this.element.setAttribute("viewBox", `0 0 ${SIZE} ${round(SIZE / this.ratio)}`);
    const path = (lines: number[][], close: boolean): string => lines.map((steps) => this.path(steps, close)).join("");
    this.ground.replaceChildren(
      s("path", { class: "land", d: path(mapData.land, true) }),
      s("path", { class: "land focus", d: path(mapData.focus, true) }),
      s("path", { class: "lake", d: path(mapData.lakes, true) }),
      s("path", { class: "river", d: path(mapData.rivers, false) }),
      s("path", { class: "unit", d: path(mapData.units, false) }),
      s("path", { class: "border", d: path(mapData.borders, false) }),
      ...this.labels(),
    );
    this.over.replaceChildren(...this.spots.map((spot) => this.halo(spot)), ...this.spots.map((spot) => this.dot(spot)));
  }

  // Lines outside the view are left out, which keeps the drawing small.
  private path(steps: number[], close: boolean): string {
    const points = line(steps).map(([lon, lat]) => this.at(lon, lat));
    const height = SIZE / this.ratio;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    if (Math.max(...xs) < 0 || Math.min(...xs) > SIZE || Math.max(...ys) < 0 || Math.min(...ys) > height) return "";
    return `M${points.map((point) => point.join(" ")).join("L")}${close ? "Z" : ""}`;
  }

  private labels(): SVGElement[] {
    const degrees = this.view.width * 360;
    const height = SIZE / this.ratio;
    const taken: [number, number, number][] = [];
    const drawn: SVGElement[] = [];
    for (const label of mapData.labels) {
      if (degrees > WIDEST[label.kind]! || degrees < (NARROWEST[label.kind] ?? 0)) continue;
      const [x, y] = this.at(label.lon, label.lat);
      const name = label[language()];
      if (x < 0 || x > SIZE || y < 0 || y > height) continue;
      const half = name.length * (label.kind === "country" ? 8 : 5.4);
      if (taken.some(([a, b, c]) => Math.abs(a - x) < half + c && Math.abs(b - y) < 22)) continue;
      taken.push([x, y, half]);
      drawn.push(named(label, name, x, y));
    }
    return drawn;
  }

  private halo(spot: Spot): SVGElement {
    const [cx, cy] = this.at(spot.lon, spot.lat);
    const r = round((lengthAt(spot.radiusKm, spot.lat) / this.view.width) * SIZE);
    return s("circle", { class: "halo", cx, cy, r: Math.min(r, SIZE) });
  }

  private dot(spot: Spot): SVGElement {
    const [cx, cy] = this.at(spot.lon, spot.lat);
    const label = `${spot.name}: ${t("killed")} ${spot.killed}. ${t("places_here", { n: spot.incidents.length })}`;
    const none = spot.killed === 0 ? " none" : "";
    return s(
      "circle",
      { class: `dot${none}`, cx, cy, r: round(spot.size), "aria-label": label, ...pressable(() => this.open(spot)) },
      s("title", {}, label),
    );
  }

  private drag(): void {
    let from: { x: number; y: number; view: View } | null = null;
    this.element.addEventListener("pointerdown", (event) => {
      from = { x: event.clientX, y: event.clientY, view: this.view };
    });
    this.element.addEventListener("pointermove", (event) => {
      if (!from || !event.buttons) return;
      const scale = from.view.width / this.element.clientWidth;
      const [dx, dy] = [(event.clientX - from.x) * scale, (event.clientY - from.y) * scale];
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < 4) return;
      this.view = { ...from.view, x: from.view.x - dx, y: from.view.y - dy };
      this.draw();
    });
    addEventListener("pointerup", () => {
      from = null;
    });
  }
}

// How many degrees wide a view may be for a kind of label still to be shown.
const WIDEST: Record<string, number> = { country: 90, sea: 60, capital: 34, seat: 15, town: 7, river: 13 };
const NARROWEST: Record<string, number> = { country: 7 };

function named(label: Label, name: string, x: number, y: number): SVGElement {
  if (label.kind !== "seat" && label.kind !== "capital" && label.kind !== "town") {
    return s("text", { class: `name ${label.kind}`, x, y, "text-anchor": "middle" }, name);
  }
  return s(
    "g",
    { class: `name ${label.kind}` },
    s("circle", { cx: x, cy: y, r: label.kind === "capital" ? 3 : 2 }),
    s("text", { x, y: y - 7, "text-anchor": "middle" }, name),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

