// Small marks of an incident that the table and the panel share.
import { code } from "./codes";
import { bdi, h } from "./dom";
import { actorName } from "./report";
import type { Incident } from "./types";
import { t } from "./words";

export function assertion(incident: Incident): HTMLElement | null {
  const marks = [];
  if (incident.assertion && incident.assertion !== "reported") marks.push(code("assertion", incident.assertion));
  if (!incident.counts) marks.push(t("not_counted"));
  return marks.length ? h("small", { class: "mark" }, marks.join(" · ")) : null;
}

export const gradeMark = (grade: string): HTMLElement => h("span", { class: `grade ${grade}` }, code("grade", grade));

export function sides(incident: Incident): HTMLElement {
  const box = h("span", {});
  for (const role of ["initiator", "supporter", "participant", "target"]) {
    const names = (incident.parties ?? []).filter((party) => party.role === role).map((party) => actorName(party.actor, party.name));
    if (!names.length) continue;
    const line = h("span", { class: `side ${role}` }, h("i", {}, code("role", role)), " ");
    [...new Set(names)].forEach((name, i) => line.append(...(i ? [t("comma")] : []), bdi(name)));
    box.append(line);
  }
  return box;
}
