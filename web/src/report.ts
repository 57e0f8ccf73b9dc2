// The report in hand: look-ups over the embedded data.
import type { Claim, Data, Incident, IncidentPlace, MapData, Names, Reading, Text } from "./types";
import { language, t } from "./words";

const embedded = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? "null");

export const data = embedded("data") as Data;
export const mapData = embedded("map-data") as MapData;

const texts = new Map<string, Text>(data.documents.map((text) => [text.id, text]));
const readings = new Map<string, Reading>(data.readings.map((reading) => [reading.document.id, reading]));
const incidents = new Map<string, Incident>(data.incidents.map((incident) => [incident.id, incident]));

export const incidentOf = (id: string): Incident | undefined => incidents.get(id);
export const readingOf = (document: string): Reading | undefined => readings.get(document);
export const textOf = (document: string): Text | undefined => texts.get(document);
export const claimOf = (document: string, claim: string): Claim | undefined =>
  readings.get(document)?.claims.find((one) => one.id === claim);

// The registry's name in the page's language, else the name as written.
export function actorName(id?: string | null, written?: string | null): string {
  const known: Names | undefined = id ? data.actors[id] : undefined;
  return known?.[language()] ?? written ?? id ?? t("unknown_side");
}

// A voice is an outlet's id, a document that names none, or a name as written.
export const voiceName = (voice: string): string =>
  data.outlets[voice]?.[language()] ?? written().get(folded(voice)) ?? voice.replace(/^document:/, "");

// Voices that the registry does not know come in a plain spelling; this finds the one that the reports use.
let spellings: Map<string, string> | null = null;

function written(): Map<string, string> {
  if (spellings) return spellings;
  spellings = new Map();
  for (const { document, claims } of data.readings) {
    const sources = claims.flatMap((claim) => claim.sources ?? []).flat();
    for (const name of [document.publisher, ...sources.map((source) => source.name)]) if (name) spellings.set(folded(name), name);
  }
  return spellings;
}

// As the reports write it; in English as the gazetteer has it, where it does.
export function shownName(place: IncidentPlace): string {
  const known = language() === "en" && place.id ? data.places[place.id]?.en : undefined;
  return known || (place.name ?? "");
}

export function placeName(incident: Incident): string | null {
  const named = incident.where?.find((place) => place.name);
  return named ? shownName(named) : null;
}

// What the search box looks through, in small letters and with the usual spelling differences of Arabic taken away.
export const folded = (text: string): string =>
  text.toLowerCase().replace(/[\u064b-\u0652\u0640]/g, "").replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه");

const haystacks = new Map<string, string>();

export function haystack(incident: Incident): string {
  let known = haystacks.get(incident.id);
  if (known === undefined) {
    known = folded(wordsOf(incident).join(" \n "));
    haystacks.set(incident.id, known);
  }
  return known;
}

function wordsOf(incident: Incident): string[] {
  const words = [incident.id, incident.action];
  for (const place of incident.where ?? []) words.push(place.name ?? "", ...Object.values(data.places[place.id ?? ""] ?? {}));
  for (const actor of actorsOf(incident)) words.push(actor, ...Object.values(data.actors[actor] ?? {}));
  for (const party of incident.parties ?? []) words.push(party.name ?? "");
  for (const voice of incident.sources ?? []) words.push(voice.voice ?? "");
  for (const member of incident.members) {
    words.push(member.document);
    for (const person of claimOf(member.document, member.claim)?.people ?? []) words.push(person.name, ...(person.aka ?? []));
  }
  return words;
}

export function actorsOf(incident: Incident): Set<string> {
  const ids = [...(incident.parties ?? []), ...incident.casualties].map((row) => row.actor);
  return new Set(ids.filter((id): id is string => Boolean(id)));
}
