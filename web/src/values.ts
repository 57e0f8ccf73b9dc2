// The values of a claim, each with the words it stands on.
import { code, type Table } from "./codes";
import { actorName } from "./report";
import type { Casualty, Claim, Party, Person, Place, Span } from "./types";
import { dates, t, type Word } from "./words";

export type Kind = "evidence" | "when" | "place" | "party" | "casualty" | "person" | "source" | "figure" | "other";
export interface Value { id: string; kind: Kind; group: Word; text: string; spans: Span[]; note?: string }

export function valuesOf(claim: Claim): Value[] {
  return [
    ...whenOf(claim),
    ...(claim.where ?? []).map((place, i) => value(`where.${i}`, "place", "where", placeText(place), [place.span])),
    ...(claim.parties ?? []).map((party, i) => value(`parties.${i}`, "party", "who", partyText(party), [party.span])),
    ...(claim.casualties ?? []).map((row, i) => casualty(row, i)),
    ...figures(claim),
    ...(claim.people ?? []).map((person, i) => value(`people.${i}`, "person", "people", personText(person), [person.span])),
    ...coded(claim, "means", "means", claim.means),
    ...coded(claim, "objects", "object", claim.objects),
    ...ends(claim),
    ...sources(claim),
  ];
}

// "9", "at least 7", "5–8", "20+"
export function countText(min: number | null | undefined, max: number | null | undefined, quantity?: string): string {
  const low = min ?? 0;
  const text = isolated(max === null || max === undefined ? `${low}+` : low === max ? `${low}` : `${low}–${max}`);
  const plain = !quantity || ["exact", "range", "singular", "dual"].includes(quantity);
  return plain ? text : `${text} (${code("quantity", quantity)})`;
}

// Digits and signs keep their order inside a right-to-left sentence.
const isolated = (text: string): string => `\u2066${text}\u2069`;

const value = (id: string, kind: Kind, group: Word, text: string, spans: Span[], note?: string): Value => ({ id, kind, group, text, spans, note });

function whenOf(claim: Claim): Value[] {
  if (!claim.when) return [];
  const { start, end, span, text, rule } = claim.when;
  const words = start || end ? dates(start, end) : `«${text}»`;
  return [value("when", "when", "when", words, [span], rule ? `${t("rule")}: ${rule}` : undefined)];
}

function placeText(place: Place): string {
  const relation = place.relation && place.relation !== "in" ? `${code("relation", place.relation)} ` : "";
  return `${relation}${place.name}`;
}

const partyText = (party: Party): string => `${actorName(party.actor, party.name)} — ${code("role", party.role)}`;

function casualty(row: Casualty, index: number): Value {
  const notes = Object.entries(row.breakdown ?? {}).map(([group, n]) => `${code("breakdown", group)} ${n}`);
  if (row.part_of !== undefined) notes.push(t("part_of"));
  const text = `${code("status", row.status)} ${countText(row.min, row.max, row.quantity)} — ${actorName(row.actor, row.name)}`;
  return value(`casualties.${index}`, "casualty", "toll", text, [row.span], notes.join(" · ") || undefined);
}

function figures(claim: Claim): Value[] {
  if (claim.kind !== "tally" && claim.kind !== "strength") return [];
  const spans = claim.grounds?.["figures"] ?? claim.grounds?.["min"] ?? claim.grounds?.["measure"] ?? claim.evidence;
  const text = `${countText(claim.min, claim.max)} ${code("measure", claim.measure ?? "other")} — ${actorName(claim.actor, claim.name)}`;
  return [value("figures", "figure", "figures", text, spans, claim.part_of ? t("part_of") : undefined)];
}

function personText(person: Person): string {
  const aka = person.aka?.length ? ` (${person.aka.join(t("comma"))})` : "";
  const facts = [person.role, person.status ? code("status", person.status) : null].filter(Boolean).join(t("comma"));
  return `${person.name}${aka}${facts ? ` — ${facts}` : ""}`;
}

function coded(claim: Claim, group: "means" | "objects", table: Table, codes?: string[]): Value[] {
  if (!codes?.length) return [];
  return [value(group, "other", group, codes.map((one) => code(table, one)).join(t("comma")), claim.grounds?.[group] ?? claim.evidence)];
}

// The ends of a relation, the parts of a statement.
function ends(claim: Claim): Value[] {
  const rows: [string, Word, string | null | undefined][] = [
    ["subject", "subject", claim.subject_id ? actorName(claim.subject_id, claim.subject) : claim.subject],
    ["predicate", "predicate", claim.predicate ? code("predicate", claim.predicate) : null],
    ["object", "object", claim.object_id ? actorName(claim.object_id, claim.object) : claim.object],
    ["speaker", "speaker", claim.speaker_id ? actorName(claim.speaker_id, claim.speaker) : claim.speaker],
    ["about", "about", claim.about],
  ];
  return rows.flatMap(([id, group, text]) => (text ? [value(id, id === "predicate" ? "other" : "party", group, text, claim.grounds?.[id] ?? claim.evidence)] : []));
}

function sources(claim: Claim): Value[] {
  return (claim.sources ?? []).map((chain, i) => {
    const text = chain.map((source) => `${source.name} (${code("source", source.kind)})`).join(" ← ");
    return value(`sources.${i}`, "source", "sources", text, chain.flatMap((source) => (source.span ? [source.span] : [])));
  });
}
