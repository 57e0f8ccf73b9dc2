// The map with WebGL: the same lines, names and circles as the simple one, smooth to move in.
import type { GeoJSONSource, Map as GLMap, StyleSpecification } from "maplibre-gl";
import { circle, line, type Box, type Point } from "./geometry";
import type { Library } from "./gl_load";
import { data, mapData } from "./report";
import { type Spot } from "./spots";
import { language } from "./words";

const FONT = ["IBM Plex Sans Arabic"];
// From which zoom to which, and the size; what stands later is placed first.
const NAMED: Record<string, [from: number, to: number, size: number]> = {
  town: [6.6, 24, 11], river: [5.4, 24, 11], seat: [5.2, 24, 11.5], sea: [3, 8, 12], capital: [4.4, 24, 12], country: [2, 6.6, 13],
};

export class FullMap {
  private constructor(private readonly map: GLMap) {}

  static async start(library: Library, holder: HTMLElement, box: Box, open: (spot: Spot) => void, spots: () => Spot[]): Promise<FullMap> {
    await Promise.all([document.fonts.load("400 16px 'IBM Plex Sans Arabic'", "مa"), document.fonts.load("700 16px 'IBM Plex Sans Arabic'", "مa")]);
    const [west, south, east, north] = mapData.window;
    const map = new library.Map({
      container: holder,
      style: style(),
      bounds: [box.west, box.south, box.east, box.north],
      maxBounds: data.tiles ? undefined : [west, south, east, north],
      maxZoom: data.tiles ? 17 : 11,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      cooperativeGestures: false,
      fadeDuration: 0,
    });
    map.touchZoomRotate.disableRotation();
    map.scrollZoom.disable(); // the page must scroll; two fingers, buttons and a double click zoom
    map.on("click", "dots", (event) => {
      const spot = spots().find((one) => one.key === event.features?.[0]?.properties["key"]);
      if (spot) open(spot);
    });
    map.on("mouseenter", "dots", () => (map.getCanvas().style.cursor = "pointer"));
    map.on("mouseleave", "dots", () => (map.getCanvas().style.cursor = ""));
    try {
      await Promise.race([map.once("load"), late()]);
    } catch (error) {
      map.remove();
      throw error;
    }
    return new FullMap(map);
  }

  show(spots: Spot[]): void {
    this.source("spots").setData(collection(spots.map(dot)));
    this.source("halos").setData(collection(spots.filter((spot) => spot.radiusKm > 0).map(halo)));
  }

  // After a change of language or of the colour scheme.
  restyle(spots: Spot[]): void {
    this.map.setStyle(style(), { diff: false });
    void this.map.once("styledata").then(() => this.show(spots));
  }

  zoom(factor: number): void {
    this.map.zoomTo(this.map.getZoom() + Math.log2(factor));
  }

  look(box: Box): void {
    this.map.fitBounds([box.west, box.south, box.east, box.north]);
  }

  private source(id: string): GeoJSONSource {
    return this.map.getSource(id) as GeoJSONSource;
  }
}

const PATIENCE = 20_000; // milliseconds until the simple map is left to stand

const late = (): Promise<never> => new Promise((_, reject) => setTimeout(() => reject(new Error("the map did not start in time")), PATIENCE));

type Feature = GeoJSON.Feature;

const collection = (features: Feature[]): GeoJSON.FeatureCollection => ({ type: "FeatureCollection", features });

const feature = (geometry: GeoJSON.Geometry, properties: GeoJSON.GeoJsonProperties = {}): Feature => ({ type: "Feature", geometry, properties });

const areas = (rings: number[][]): GeoJSON.FeatureCollection =>
  collection(rings.map((ring) => feature({ type: "Polygon", coordinates: [line(ring)] })));

const lines = (given: number[][]): GeoJSON.FeatureCollection =>
  collection([feature({ type: "MultiLineString", coordinates: given.map(line) })]);

function dot(spot: Spot): Feature {
  const properties = { key: spot.key, size: spot.size, killed: spot.killed };
  return feature({ type: "Point", coordinates: [spot.lon, spot.lat] }, properties);
}

function halo(spot: Spot): Feature {
  const ring: Point[] = circle(spot.lon, spot.lat, spot.radiusKm);
  return feature({ type: "Polygon", coordinates: [ring] });
}

function names(): GeoJSON.FeatureCollection {
  return collection(
    mapData.labels.map((label, rank) =>
      feature({ type: "Point", coordinates: [label.lon, label.lat] }, { kind: label.kind, name: label[language()], rank }),
    ),
  );
}

// The colours of the page's own scheme, light or dark.
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function style(): StyleSpecification {
  const geojson = (given: GeoJSON.FeatureCollection) => ({ type: "geojson" as const, data: given });
  const sources: StyleSpecification["sources"] = {
    land: geojson(areas(mapData.land)),
    focus: geojson(areas(mapData.focus)),
    lakes: geojson(areas(mapData.lakes)),
    rivers: geojson(lines(mapData.rivers)),
    units: geojson(lines(mapData.units)),
    borders: geojson(lines(mapData.borders)),
    names: geojson(names()),
    halos: geojson(collection([])),
    spots: geojson(collection([])),
  };
  if (data.tiles) sources["tiles"] = { type: "raster", tiles: [data.tiles], tileSize: 256 };
  return { version: 8, sources, layers: [...ground(), ...labels(), ...incidents()] };
}

type Layers = StyleSpecification["layers"];

function ground(): Layers {
  const water = colour("water");
  const layers: Layers = [
    { id: "sea", type: "background", paint: { "background-color": water } },
    { id: "land", type: "fill", source: "land", paint: { "fill-color": colour("land"), "fill-antialias": false } },
    { id: "focus", type: "fill", source: "focus", paint: { "fill-color": colour("land-focus"), "fill-antialias": false } },
    { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": water } },
  ];
  if (data.tiles) layers.push({ id: "tiles", type: "raster", source: "tiles" });
  const drawn = (id: string, name: string, width: number): Layers[number] => ({
    id, type: "line", source: id, layout: { "line-join": "round" }, paint: { "line-color": colour(name), "line-width": width },
  });
  return data.tiles ? layers : [...layers, drawn("rivers", "river", 1.4), drawn("units", "unit", 0.8), drawn("borders", "border", 1.2)];
}

function labels(): Layers {
  if (data.tiles) return [];
  return Object.entries(NAMED).map(([kind, [minzoom, maxzoom, size]]) => ({
    id: `names-${kind}`,
    type: "symbol",
    source: "names",
    minzoom,
    maxzoom,
    filter: ["==", ["get", "kind"], kind],
    layout: {
      "text-field": ["get", "name"],
      "text-font": FONT,
      "text-size": size,
      "text-anchor": kind === "capital" || kind === "seat" || kind === "town" ? "bottom" : "center",
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": colour(`name-${kind}`), "text-halo-color": colour("name-halo"), "text-halo-width": 1.4 },
  }));
}

function incidents(): Layers {
  const none: ["==", ["get", string], number] = ["==", ["get", "killed"], 0];
  return [
    { id: "halos", type: "fill", source: "halos", paint: { "fill-color": colour("killed"), "fill-opacity": 0.05 } },
    {
      id: "halo-edges", type: "line", source: "halos",
      paint: { "line-color": colour("killed"), "line-opacity": 0.35, "line-width": 0.8, "line-dasharray": [3, 3] },
    },
    {
      id: "dots", type: "circle", source: "spots",
      paint: {
        "circle-radius": ["get", "size"],
        "circle-color": ["case", none, colour("none-killed"), colour("killed")],
        "circle-opacity": 0.82,
        "circle-stroke-width": 1.2,
        "circle-stroke-color": colour("dot-edge"),
      },
    },
  ];
}
