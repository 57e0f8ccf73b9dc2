// The data of a report as the page gets it: the interchange files plus the texts and the actors' names.
// Fields that have their default are absent.

export type Lang = "ar" | "en";
export type Span = [start: number, end: number]; // code points of the document's text
export type Names = Record<Lang, string>;

export interface When { text: string; span: Span; start?: string | null; end?: string | null; rule?: string }
export interface Place {
  name: string; span: Span; lat?: number | null; lon?: number | null; radius_km?: number | null;
  relation?: string | null; direction?: string | null;
}
export interface Party { name: string; role: string; span: Span; actor?: string | null }
export interface Casualty {
  status: string; min: number | null; max: number | null; quantity: string; span: Span;
  actor?: string | null; name?: string | null; part_of?: number; euphemism?: boolean; source?: number;
  breakdown?: Record<string, number>;
}
export interface Person {
  name: string; span: Span; aka?: string[]; role?: string | null; actor?: string | null; status?: string | null;
  age?: number | null;
}
export interface Source { name: string; kind: string; span?: Span }
export interface Claim {
  id: string; kind: "incident" | "tally" | "strength" | "relation" | "statement";
  evidence: Span[]; grounds?: Record<string, Span[]>; confidence?: number; assertion?: string;
  when?: When | null; where?: Place[]; sources?: Source[][]; summarises?: string[];
  action?: string; parties?: Party[]; casualties?: Casualty[]; people?: Person[]; means?: string[]; objects?: string[];
  measure?: string; min?: number | null; max?: number | null; actor?: string | null; name?: string | null;
  by?: string | null; by_name?: string | null; part_of?: string;
  subject?: string; subject_id?: string | null; predicate?: string; object?: string; object_id?: string | null;
  statement?: string; speaker?: string | null; speaker_id?: string | null; about?: string | null;
}
export interface Report {
  id: string; language: string; published: string | null; published_basis: string | null;
  title?: string | null; publisher?: string | null; url?: string | null;
}
export interface Reading { document: Report; claims: Claim[] }
export interface Text { id: string; text: string | null; url: string | null }

export interface Bounds { low?: number | null; best?: number | null; high?: number | null }
export interface IncidentCasualty extends Bounds { status: string; actor?: string | null }
export interface IncidentPlace { id?: string | null; name?: string; lat?: number | null; lon?: number | null; radius_km?: number | null }
export interface IncidentParty { name?: string; role?: string; actor?: string | null }
export interface Incident {
  id: string; members: { document: string; claim: string }[]; action: string; assertion?: string;
  when?: { start?: string | null; end?: string | null } | null; where?: IncidentPlace[]; parties?: IncidentParty[];
  casualties: IncidentCasualty[]; killed?: Bounds | null; sources?: { voice?: string; documents?: string[] }[];
  independent_sources: number; grade: string; summarises?: string[]; counts: boolean;
}
export interface Data {
  incidents: Incident[]; readings: Reading[]; documents: Text[]; actors: Record<string, Names>; places: Record<string, Names>; outlets: Record<string, Names>; tiles: string | null;
  lang: Lang;
}

export interface Label { kind: string; ar: string; en: string; lat: number; lon: number }
export interface MapData {
  window: [number, number, number, number]; land: number[][]; focus: number[][]; borders: number[][]; units: number[][];
  rivers: number[][]; lakes: number[][]; labels: Label[];
}
