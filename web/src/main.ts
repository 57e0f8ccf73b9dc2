// Starts the page and redraws what a change of filters or language touches.
import { byId } from "./dom";
import { drawIncidents, showAll } from "./incidents";
import { drawMap, startMap } from "./map";
import { drawOthers, drawReports, showAllOthers } from "./others";
import { openAddress, redrawPanel, startPanel } from "./panel";
import { data } from "./report";
import { address, onChange, setAddress } from "./state";
import { drawFilters, drawSummary, followFilters } from "./summary";
import { drawTimeline } from "./timeline";
import type { Lang } from "./types";
import { language, setLanguage, t, type Word } from "./words";

function drawFiltered(): void {
  drawSummary();
  drawTimeline();
  drawIncidents();
}

function drawStill(): void {
  const claims = data.readings.reduce((n, reading) => n + reading.claims.length, 0);
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]")) element.textContent = t(element.dataset["word"] as Word);
  byId("scope").textContent = t("scope", { reports: data.readings.length, claims, incidents: data.incidents.length });
  document.title = `${t("title")} · ${t("notice")}`;
  drawFilters();
  drawOthers();
  drawReports();
}

function speak(lang: Lang): void {
  setLanguage(lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
  drawStill();
  drawFiltered();
}

const given = address();
speak(given.lang === "ar" || given.lang === "en" ? given.lang : data.lang);
startPanel();
startMap();
followFilters();
onChange(drawFiltered);
onChange(() => drawMap());
byId("language").addEventListener("click", () => {
  speak(language() === "ar" ? "en" : "ar");
  drawMap(true);
  setAddress({ ...address(), lang: language() });
  redrawPanel();
});
byId("print").addEventListener("click", () => print());
addEventListener("beforeprint", showAll);
addEventListener("beforeprint", showAllOthers);
openAddress(given);
