// The page's words in both languages. Codes of the codebook are in codes.ts.
import type { Lang } from "./types";

const WORDS = {
  title: ["تقرير الحوادث", "Incident report"],
  notice: ["الاستخدام داخلي، ليس للنشر", "Internal, not for publication"],
  scope: ["{reports} تقريراً · {claims} إفادة · {incidents} حادثة", "{reports} reports · {claims} claims · {incidents} incidents"],
  other_language: ["English", "العربية"],
  print: ["طباعة", "Print"],
  search: ["بحث في الأماكن والأطراف والأسماء…", "Search places, sides, names…"],
  search_label: ["بحث", "Search"],
  action: ["نوع الحدث", "Event"],
  side: ["الطرف", "Side"],
  grade: ["درجة التوثيق", "Grade"],
  from: ["من", "From"],
  to: ["إلى", "To"],
  any: ["الكل", "All"],
  only_deaths: ["فيها قتلى", "With deaths"],
  reset: ["إلغاء التصفية", "Clear filters"],
  shown: ["{n} من {all} حادثة", "{n} of {all} incidents"],
  incidents: ["الحوادث", "Incidents"],
  killed: ["قتلى", "Killed"],
  wounded: ["جرحى", "Wounded"],
  low_best_high: ["الأدنى · الأرجح · الأعلى", "low · best · high"],
  low: ["الأدنى", "Low"],
  best: ["الأرجح", "Best"],
  high: ["الأعلى", "High"],
  open: ["مفتوح", "open"],
  map: ["الخريطة", "Map"],
  map_note: [
    "الدائرة بحجم عدد القتلى الأرجح؛ والهالة نصف قطر عدم اليقين في المكان. الحدود من Natural Earth ولا تعبّر عن موقف.",
    "Circle: killed (best). Halo: uncertainty of the place. Boundaries: Natural Earth, no opinion on status.",
  ],
  map_static: ["خريطة مبسّطة: لا يتيح هذا المتصفح WebGL.", "Simple map: this browser offers no WebGL."],
  unplaced: ["{n} بلا مكان معروف", "{n} without a known place"],
  undated: ["{n} بلا تاريخ معروف", "{n} without a known date"],
  zoom_in: ["تقريب", "Zoom in"],
  zoom_out: ["إبعاد", "Zoom out"],
  whole: ["عرض الكل", "Show all"],
  timeline: ["التسلسل الزمني", "Timeline"],
  per_day: ["لكل يوم", "per day"],
  per_week: ["لكل أسبوع", "per week"],
  per_month: ["لكل شهر", "per month"],
  per_quarter: ["لكل ربع سنة", "per quarter"],
  per_year: ["لكل سنة", "per year"],
  casualties: ["الضحايا بحسب الطرف", "Casualties by side"],
  sides_note: [
    "الطرف كما يسمّيه كل صوت: قد تُحسب الضحية الواحدة في صفين إن اختلفت الأصوات، والمجموع الصحيح في الأعلى.",
    "Sides as each voice names them: where voices differ, rows add up to more than the total above.",
  ],
  status: ["المصير", "Fate"],
  unknown_side: ["غير محدد", "Not stated"],
  total: ["المجموع", "Total"],
  date: ["التاريخ", "Date"],
  place: ["المكان", "Place"],
  what: ["الحدث", "Event"],
  sides: ["الأطراف", "Sides"],
  voices: ["أصوات مستقلة", "Voices"],
  voices_long: ["الأصوات المستقلة", "Independent voices"],
  unknown: ["غير معروف", "unknown"],
  not_counted: ["خارج المجاميع", "not in totals"],
  none_told: ["لم يُذكر", "not told"],
  show_more: ["عرض {n} أخرى", "Show {n} more"],
  nothing: ["لا شيء يطابق التصفية.", "Nothing matches the filters."],
  open_incident: ["افتح الحادثة", "Open incident"],
  close: ["إغلاق", "Close"],
  claims: ["الإفادات", "Claims"],
  members: ["ما تقوله التقارير ({n})", "What the reports say ({n})"],
  evidence: ["الشاهد", "Evidence"],
  when: ["متى", "When"],
  where: ["أين", "Where"],
  who: ["من", "Who"],
  toll: ["الضحايا", "Casualties"],
  people: ["أشخاص مسمّون", "Named people"],
  private: ["شخص مسمّى: لا يُنشر بلا مراجعة", "Named person: never publish without review"],
  means: ["الوسيلة", "Means"],
  objects: ["ما أصيب", "What was hit"],
  sources: ["المصدر", "Sources"],
  figures: ["العدد", "Figure"],
  no_casualties: ["لا ضحايا بحسب التقرير", "none, the report says"],
  part_of: ["من ضمن العدد السابق", "part of another row"],
  text: ["نص التقرير", "Report text"],
  no_text: ["النص غير مضمّن في هذه الصفحة؛ يُعرض في الأداة.", "The text is not embedded in this page; look it up in the workspace."],
  click_value: ["اضغط على أي قيمة لترى كلماتها في النص.", "Click any value to see its words in the text."],
  published: ["نُشر", "Published"],
  basis_metadata: ["من بيانات الصفحة", "from metadata"],
  basis_explicit: ["مذكور في النص", "written in the text"],
  basis_inferred: ["مستنتج", "inferred"],
  no_date: ["تاريخ النشر غير معروف", "publication date unknown"],
  other_claims: ["إفادات أخرى", "Other claims"],
  other_note: [
    "حصائل وأعداد وعلاقات وتصريحات كما وردت. الحصائل لا تدخل في أي مجموع.",
    "Tallies, strengths, relations and statements as reported. Tallies enter no total.",
  ],
  tally: ["حصائل", "Tallies"],
  strength: ["أعداد وقوة", "Strengths"],
  relation: ["علاقات", "Relations"],
  statement: ["تصريحات", "Statements"],
  measure: ["المقياس", "Measure"],
  number: ["العدد", "Number"],
  group: ["الفئة", "Group"],
  period: ["المدة", "Period"],
  report: ["التقرير", "Report"],
  subject: ["الطرف الأول", "Subject"],
  predicate: ["العلاقة", "Relation"],
  object: ["الطرف الثاني", "Object"],
  speaker: ["المتحدث", "Speaker"],
  about: ["الموضوع", "About"],
  kind: ["النوع", "Kind"],
  reports: ["التقارير", "Reports"],
  publisher: ["الناشر", "Publisher"],
  document: ["الوثيقة", "Document"],
  by: ["بفعل", "by"],
  method: [
    "الأدنى والأرجح والأعلى على أصوات مستقلة. الملخصات والمخطَّط له والمنفيّ وما أُسقط لا يدخل في المجاميع. الإفادة هي ما يقوله تقرير واحد؛ والحادثة ما نستخلصه من الإفادات.",
    "Low, best and high are over independent voices. Summaries and what is planned, denied or discounted enter no total. A claim is what one report says; an incident is what we conclude from claims.",
  ],
  made_by: ["قرأها مرصد آلياً من غير مراجعة بشرية.", "Read by Marsad, by machine, not reviewed by a person."],
  places_here: ["{n} حوادث في هذا المكان", "{n} incidents at this place"],
  rule: ["القاعدة", "rule"],
  comma: ["، ", ", "],
} as const;

export type Word = keyof typeof WORDS;

let lang: Lang = "en";

export const language = (): Lang => lang;

export function setLanguage(next: Lang): void {
  lang = next;
}

// The word in the page's language, its {values} filled in.
export function t(word: Word, values: Record<string, string | number> = {}): string {
  const text: string = WORDS[word][lang === "ar" ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const LOCALES: Record<Lang, string> = { ar: "ar-SY-u-nu-latn", en: "en-GB" };

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[lang], { timeZone: "UTC", ...options });
}

// An interval of ISO dates, in words: one day, or from–to; a dash of the page's language for an open end.
export function dates(start?: string | null, end?: string | null): string {
  const format = formatter({ day: "numeric", month: "short", year: "numeric" });
  const [first, last] = [start, end].map((day) => (day ? new Date(`${day}T00:00:00Z`) : null));
  if (!first && !last) return t("unknown");
  if (!first || !last) return `${first ? format.format(first) : "…"} – ${last ? format.format(last) : "…"}`;
  return first.getTime() === last.getTime() ? format.format(first) : format.formatRange(first, last);
}

export const monthOf = (date: Date): string => formatter({ month: "short", year: "numeric" }).format(date);
export const dayOf = (date: Date): string => formatter({ day: "numeric", month: "short" }).format(date);
export const yearOf = (date: Date): string => String(date.getUTCFullYear());
