// A report's text with the words that values stand on marked. The marks are custom highlights: they add no element, so
// the letters keep their joins and the words their order in right-to-left text. Labels stand in the margin for the same reason.
import { h, type Child } from "./dom";
import { claimOf } from "./report";
import type { Claim, Span } from "./types";
import { t } from "./words";
import { valuesOf, type Kind, type Value } from "./values";

interface Paragraph { start: number; node: Text; box: HTMLElement; margin: HTMLElement } // start in UTF-16 units

export class MarkedText {
  readonly element: HTMLElement;
  private readonly paragraphs: Paragraph[] = [];
  private readonly unit: (point: number) => number;

  constructor(text: string, private readonly choose: (value: Value) => void) {
    this.unit = unitsOf(text);
    const rows: Child[] = [];
    let start = 0;
    for (const piece of text.split("\n")) {
      if (piece.trim()) rows.push(this.row(piece, start));
      start += piece.length + 1;
    }
    this.element = h("div", { class: "marked-text", lang: "ar", dir: "rtl" }, ...rows);
  }

  // Mark the claim's values, and its margin labels.
  mark(claim: Claim, others: Claim[]): void {
    clearHighlights();
    const ranges: Partial<Record<Kind | "elsewhere", Range[]>> = { evidence: claim.evidence.flatMap((span) => this.ranges(span)) };
    // A value without words of its own stands on the evidence as a whole, which is marked already.
    const grounded = valuesOf(claim).filter((value) => value.spans !== claim.evidence);
    for (const { kind, spans } of grounded) (ranges[kind] ??= []).push(...spans.flatMap((span) => this.ranges(span)));
    ranges.elsewhere = others.flatMap((other) => other.evidence).flatMap((span) => this.ranges(span));
    for (const [name, found] of Object.entries(ranges)) highlight(name, found, ORDER.indexOf(name));
    this.label(claim);
  }

  // Mark one value strongly and bring it into view. Spans out of the text mark nothing.
  point(spans: Span[]): void {
    const ranges = spans.flatMap((span) => this.ranges(span));
    highlight("chosen", ranges, ORDER.length);
    for (const { box, node } of this.paragraphs) box.classList.toggle("chosen", ranges.some((range) => range.startContainer === node));
    const box = ranges[0]?.startContainer.parentElement;
    box?.scrollIntoView({ block: "center", behavior: "auto" });
  }

  private row(piece: string, start: number): HTMLElement {
    const node = document.createTextNode(piece);
    const margin = h("div", { class: "margin" });
    const box = h("p", { dir: "auto" }, node);
    this.paragraphs.push({ start, node, box, margin });
    return h("div", { class: "row" }, box, margin);
  }

  private label(claim: Claim): void {
    for (const { margin } of this.paragraphs) margin.replaceChildren();
    for (const value of valuesOf(claim)) {
      const first = value.spans[0];
      const paragraph = first && this.paragraphAt(this.unit(first[0]));
      if (!paragraph || (value.kind === "source" && !value.spans.length)) continue;
      const click = (): void => this.choose(value);
      paragraph.margin.append(h("button", { type: "button", dir: "auto", class: `label ${value.kind}`, "data-value": value.id, title: t(value.group), click }, value.text));
    }
  }

  private paragraphAt(unit: number): Paragraph | undefined {
    return this.paragraphs.findLast((paragraph) => paragraph.start <= unit);
  }

  // A span as ranges, one for each paragraph it touches, so that no label between them is marked.
  private ranges([first, last]: Span): Range[] {
    const [start, end] = [this.unit(first), this.unit(last)];
    return this.paragraphs.flatMap(({ start: base, node }) => {
      const [from, to] = [Math.max(start - base, 0), Math.min(end - base, node.length)];
      if (from >= to) return [];
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [range];
    });
  }
}

const ORDER = ["elsewhere", "evidence", "other", "source", "party", "place", "when", "person", "figure", "casualty"];

export const canHighlight = (): boolean => typeof Highlight !== "undefined" && "highlights" in CSS;

export function clearHighlights(): void {
  if (canHighlight()) CSS.highlights.clear();
}

function highlight(name: string, ranges: Range[], priority: number): void {
  if (!canHighlight()) return;
  const mark = new Highlight(...ranges);
  mark.priority = priority;
  CSS.highlights.set(name, mark);
}

// Offsets count code points; JavaScript counts UTF-16 units. They differ only after a sign beyond U+FFFF.
export function unitsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (point) => point;
  const units: number[] = [];
  let unit = 0;
  for (const sign of text) {
    units.push(unit);
    unit += sign.length;
  }
  return (point) => units[point] ?? unit;
}

export const membersOf = (members: { document: string; claim: string }[]): { document: string; claim: Claim }[] =>
  members.flatMap(({ document, claim }) => {
    const found = claimOf(document, claim);
    return found ? [{ document, claim: found }] : [];
  });
