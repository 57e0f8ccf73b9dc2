// What is behind a figure: the incident, its claims, and beside them the report's text with the words marked.
import { code } from "./codes";
import { bdi, byId, h, ltr } from "./dom";
import { figure } from "./figures";
import { assertion, gradeMark, sides } from "./marks";
import { actorName, claimOf, incidentOf, placeName, readingOf, textOf, voiceName } from "./report";
import { setAddress, type Address } from "./state";
import { canHighlight, clearHighlights, MarkedText, membersOf } from "./text";
import { ofStatus, sum } from "./totals";
import type { Claim, Incident, Reading } from "./types";
import { countText, valuesOf, type Value } from "./values";
import { dates, t } from "./words";

interface Shown { incident?: string; document: string; claim: string; value?: string }

let shown: Shown | null = null;
let marked: { document: string; text: MarkedText } | null = null;
let before: Element | null = null; // what had the focus when the panel opened

export function openIncident(id: string, at: Partial<Shown> = {}): void {
  const incident = incidentOf(id);
  const first = incident && membersOf(incident.members)[0];
  if (!incident || !first) return;
  open({ incident: id, document: first.document, claim: first.claim.id, ...at });
}

export const openClaim = (document: string, claim: string): void => open({ document, claim });

// The panel of an address, if it names one that exists.
export function openAddress({ incident, document, claim, value }: Address): void {
  const at = document && claim && claimOf(document, claim) ? { document, claim, value } : {};
  if (incident) openIncident(incident, at);
  else if ("document" in at) open(at as Shown);
}

export function startPanel(): void {
  const panel = byId("panel") as HTMLDialogElement;
  panel.addEventListener("close", () => {
    shown = marked = null;
    clearHighlights();
    setAddress({});
    if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
  });
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close(); // the backdrop
  });
}

// After a change of the language.
export function redrawPanel(): void {
  if (!shown) return;
  marked = null;
  draw();
}

function open(next: Shown): void {
  const panel = byId("panel") as HTMLDialogElement;
  shown = next;
  if (!panel.open) {
    before = document.activeElement;
    panel.showModal();
  }
  draw();
}

function draw(): void {
  if (!shown) return;
  const incident = shown.incident ? incidentOf(shown.incident) : undefined;
  const close = h("button", { type: "button", class: "close", "aria-label": t("close"), click: () => (byId("panel") as HTMLDialogElement).close() }, "×");
  byId("panel-head").replaceChildren(...(incident ? incidentHead(incident) : [h("h2", {}, t("claims"))]), close);
  const cards = incident ? membersOf(incident.members) : [{ document: shown.document, claim: claimOf(shown.document, shown.claim)! }];
  byId("panel-claims").replaceChildren(
    ...(incident ? [toll(incident), voices(incident)] : []),
    h("h3", {}, t("members", { n: cards.length })),
    h("p", { class: "note" }, t("click_value")),
    ...cards.map(({ document, claim }) => claimCard(document, claim)),
  );
  drawText();
  follow();
}

function incidentHead(incident: Incident): HTMLElement[] {
  const place = placeName(incident);
  const title = h("h2", { tabindex: -1 }, code("action", incident.action), place ? " — " : null, place ? bdi(place) : null);
  const facts = h("p", { class: "facts" }, dates(incident.when?.start, incident.when?.end), " · ", gradeMark(incident.grade), assertion(incident), sides(incident));
  return [h("div", {}, title, facts)];
}

// The incident's range for each group, and beneath it each report's own figure, which leads to its words.
function toll(incident: Incident): HTMLElement {
  const groups = incident.casualties.map((row) =>
    h("tr", {}, h("th", { scope: "row" }, code("status", row.status), h("small", {}, bdi(actorName(row.actor)))), h("td", { class: "number" }, figure(sum([row]))), h("td", {}, ...tollFigures(incident, row.status, row.actor ?? null))),
  );
  const killed = ofStatus(incident, "killed");
  const several = incident.casualties.filter((row) => row.status === "killed").length > 1;
  const total = killed && several ? h("tr", { class: "total" }, h("th", { scope: "row" }, code("status", "killed"), h("small", {}, t("total"))), h("td", { class: "number" }, figure(killed)), h("td", {})) : null;
  if (!groups.length) return h("p", { class: "note" }, `${t("toll")}: ${t("none_told")}`);
  const head = h("tr", {}, h("th", { scope: "col" }, t("toll")), h("th", { scope: "col", class: "number" }, t("low_best_high")), h("th", { scope: "col" }, t("report")));
  return h("table", { class: "toll" }, h("thead", {}, head), h("tbody", {}, ...groups, ...(total ? [total] : [])));
}

function tollFigures(incident: Incident, status: string, actor: string | null): HTMLElement[] {
  return membersOf(incident.members).flatMap(({ document, claim }) =>
    (claim.casualties ?? []).flatMap((row, i) => {
      if (row.status !== status || (row.actor ?? null) !== actor) return [];
      const click = (): void => choose(document, claim.id, `casualties.${i}`);
      return [h("button", { type: "button", class: "chip casualty", title: publisher(document), click }, ltr(countText(row.min, row.max)), " ", h("small", {}, bdi(publisher(document))))];
    }),
  );
}

function voices(incident: Incident): HTMLElement {
  const rows = (incident.sources ?? []).map((voice) => h("li", {}, bdi(voiceName(voice.voice ?? "?")), " ", h("small", {}, ltr((voice.documents ?? []).join(", ")))));
  return h("details", { class: "voices" }, h("summary", {}, t("voices_long"), " ", h("b", {}, ltr(incident.independent_sources))), h("ul", {}, ...rows));
}

const publisher = (document: string): string => readingOf(document)?.document.publisher ?? document;

function claimCard(document: string, claim: Claim): HTMLElement {
  const reading = readingOf(document);
  const kind = claim.kind === "incident" ? code("action", claim.action ?? "other") : t(claim.kind);
  const mark = claim.assertion && claim.assertion !== "reported" ? h("small", { class: "mark" }, code("assertion", claim.assertion)) : null;
  const title = h("button", { type: "button", class: "claim-title", click: () => choose(document, claim.id) }, h("b", {}, bdi(publisher(document))), h("small", {}, publishedText(reading)));
  const groups = new Map<string, Value[]>();
  for (const value of valuesOf(claim)) groups.set(value.group, [...(groups.get(value.group) ?? []), value]);
  const rows = [...groups.values()].flatMap((values) => [h("dt", {}, t(values[0]!.group)), h("dd", {}, ...values.map((value) => chip(document, claim, value)))]);
  if (claim.kind === "incident" && claim.casualties?.length === 0) rows.push(h("dt", {}, t("toll")), h("dd", {}, t("no_casualties")));
  return h("article", { class: "claim", "data-document": document, "data-claim": claim.id }, title, h("p", { class: "kind" }, kind, " ", mark), h("dl", {}, ...rows));
}

function chip(document: string, claim: Claim, value: Value): HTMLElement {
  const person = value.kind === "person";
  const click = (): void => choose(document, claim.id, value.id);
  const sign = person ? h("span", { class: "private", role: "img", "aria-label": t("private"), title: t("private") }, "⚑ ") : null;
  const note = value.note ? h("small", {}, ` ${value.note}`) : null;
  const disabled = value.spans.length === 0;
  return h("button", { type: "button", class: `chip ${value.kind}`, "data-value": value.id, disabled, click }, sign, bdi(value.text), note);
}

function publishedText(reading?: Reading): string {
  if (!reading?.document.published) return t("no_date");
  const basis = reading.document.published_basis;
  const known = basis === "metadata" || basis === "explicit" || basis === "inferred" ? ` (${t(`basis_${basis}`)})` : "";
  return `${t("published")} ${dates(reading.document.published, reading.document.published)}${known}`;
}

function choose(document: string, claim: string, value?: string): void {
  if (!shown) return;
  shown = { incident: shown.incident, document, claim, value };
  drawText();
  follow();
}

function drawText(): void {
  if (!shown) return;
  const { document: id, claim: claimId, value } = shown;
  const claim = claimOf(id, claimId);
  const reading = readingOf(id);
  const text = textOf(id)?.text;
  if (!claim || !reading) return;
  if (marked?.document !== id) {
    marked = text ? { document: id, text: new MarkedText(text, (one) => choose(id, shown!.claim, one.id)) } : null;
    byId("panel-text").replaceChildren(...textHead(reading), marked ? marked.text.element : h("p", { class: "note" }, t("no_text")));
  }
  marked?.text.mark(claim, reading.claims.filter((other) => other !== claim));
  const chosen = value ? valuesOf(claim).find((one) => one.id === value)?.spans : undefined;
  marked?.text.point(chosen?.length ? chosen : claim.evidence.slice(0, 1));
  byId("quote").textContent = text && !canHighlight() ? [...text].slice(...(chosen ?? claim.evidence)[0]!).join("") : "";
}

function textHead(reading: Reading): HTMLElement[] {
  const { document } = reading;
  const url = document.url ?? textOf(document.id)?.url;
  return [
    h("h3", {}, t("text"), ": ", bdi(publisher(document.id))),
    h("p", { class: "facts" }, publishedText(reading), " · ", ltr(document.id), url ? " · " : null, url ? h("span", { class: "url" }, ltr(url)) : null),
    h("p", { id: "quote", class: "quote", dir: "rtl" }),
  ];
}

// The chosen claim and value look chosen, and the address names them.
function follow(): void {
  if (!shown) return;
  const { incident, document: id, claim, value } = shown;
  for (const card of byId("panel-claims").querySelectorAll<HTMLElement>(".claim")) {
    const mine = card.dataset["document"] === id && card.dataset["claim"] === claim;
    card.classList.toggle("chosen", mine);
    for (const one of card.querySelectorAll<HTMLElement>("[data-value]")) one.setAttribute("aria-pressed", String(mine && one.dataset["value"] === value));
  }
  for (const label of byId("panel-text").querySelectorAll<HTMLElement>(".label")) label.setAttribute("aria-pressed", String(label.dataset["value"] === value));
  setAddress({ incident, document: id, claim, value });
}
