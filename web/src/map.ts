// The map's place in the page: the simple map first, the full one over it as soon as it is ready.
import { byId, h } from "./dom";
import { boxAround, firstView, type Box } from "./geometry";
import { library } from "./gl_load";
import { FullMap } from "./map_gl";
import { SimpleMap } from "./map_svg";
import { openIncident } from "./panel";
import { data } from "./report";
import { spotsOf, unplaced, type Spot } from "./spots";
import { shown } from "./state";
import { dates, t } from "./words";
import { code } from "./codes";
import { boundsText, ofStatus } from "./totals";

let simple: SimpleMap;
let full: FullMap | null = null;
let spots: Spot[] = [];
let status: "waiting" | "full" | "simple" = "waiting";

const view: Box = firstView(spotsOf(data.incidents));

export function startMap(): void {
  simple = new SimpleMap(openSpot);
  drawMap();
  simple.look(view);
  void upgrade();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => full?.restyle(spots));
}

async function upgrade(): Promise<void> {
  const found = await library();
  const holder = byId("full-map");
  holder.hidden = !found; // a map that starts in a hidden box does not know its size
  try {
    full = found && (await FullMap.start(found, holder, view, openSpot, () => spots));
  } catch (error) {
    console.warn("simple map only:", error);
  }
  status = full ? "full" : "simple";
  document.documentElement.dataset["map"] = status;
  holder.hidden = !full;
  full?.show(spots);
  drawChrome();
}

// The map after a change of the filters or of the language.
export function drawMap(languageChanged = false): void {
  spots = spotsOf(shown());
  const holder = byId("map");
  const ratio = holder.clientWidth && holder.clientHeight ? holder.clientWidth / holder.clientHeight : 1.5;
  simple.show(spots, ratio);
  byId("simple-map").replaceChildren(simple.element);
  if (languageChanged) full?.restyle(spots);
  else full?.show(spots);
  byId("map-choice").replaceChildren();
  drawChrome();
}

function drawChrome(): void {
  const zoom = (factor: number) => () => (full ?? simple).zoom(factor);
  byId("map-buttons").replaceChildren(
    h("button", { type: "button", title: t("zoom_in"), "aria-label": t("zoom_in"), click: zoom(1.7) }, "+"),
    h("button", { type: "button", title: t("zoom_out"), "aria-label": t("zoom_out"), click: zoom(1 / 1.7) }, "−"),
    h("button", { type: "button", title: t("whole"), "aria-label": t("whole"), click: () => (full ?? simple).look(boxAround(spots, view)) }, "⤢"),
  );
  const lost = unplaced(shown());
  const notes = [t("map_note"), lost ? t("unplaced", { n: lost }) : "", status === "simple" ? t("map_static") : ""];
  byId("map-note").textContent = notes.filter(Boolean).join(" · ");
}

// One incident opens at once; of several at one place the reader chooses.
function openSpot(spot: Spot): void {
  const [only, ...more] = spot.incidents;
  if (only && !more.length) return openIncident(only.id);
  const rows = spot.incidents.map((incident) => {
    const killed = ofStatus(incident, "killed");
    const toll = killed ? ` · ${t("killed")} ${boundsText(killed)}` : "";
    const text = `${dates(incident.when?.start, incident.when?.end)} · ${code("action", incident.action)}${toll}`;
    return h("li", {}, h("button", { type: "button", click: () => openIncident(incident.id) }, text));
  });
  const close = h("button", { type: "button", class: "close", "aria-label": t("close"), click: () => byId("map-choice").replaceChildren() }, "×");
  const box = h("div", { class: "choice" }, close, h("h3", {}, spot.name || t("places_here", { n: rows.length })), h("ul", {}, ...rows));
  byId("map-choice").replaceChildren(box);
  box.querySelector<HTMLButtonElement>("li button")?.focus();
}
