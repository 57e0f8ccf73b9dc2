// How a range of people is shown: the best figure first, the bounds beside it, and a bar where there is room.
import { h, ltr, s } from "./dom";
import { boundsText, isRange, type Total } from "./totals";
import { t } from "./words";

export function figure(range: Total | null): HTMLElement {
  if (!range) return h("span", { class: "figure none", title: t("none_told") }, "–");
  const bounds = isRange(range) ? h("small", {}, ltr(boundsText(range))) : null;
  return h("span", { class: "figure", title: spoken(range) }, h("b", {}, ltr(range.best)), bounds);
}

export const spoken = (range: Total): string =>
  `${t("low")} ${range.low}, ${t("best")} ${range.best}, ${t("high")} ${range.high ?? t("open")}`;

// A line from low to high with a mark at best; an open end fades out. `scale` is the figure that fills the width.
export function bar(range: Total | null, scale: number, name: string): SVGElement | null {
  if (!range || scale <= 0) return null;
  const width = 72;
  const x = (value: number): number => 3 + ((width - 6) * Math.min(value, scale)) / scale;
  const high = range.high ?? Math.min(scale, Math.max(range.best, range.low) * 1.35 + scale * 0.04);
  return s(
    "svg",
    { class: `bar ${name}`, viewBox: `0 0 ${width} 10`, width, height: 10, "aria-hidden": "true" },
    s("line", { class: "rail", x1: 3, x2: width - 3, y1: 5, y2: 5 }),
    s("line", { class: range.high === null ? "reach open" : "reach", x1: x(range.low), x2: x(high), y1: 5, y2: 5 }),
    s("circle", { cx: x(range.best), cy: 5, r: 3 }),
  );
}
