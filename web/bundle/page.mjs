// Builds the report page: node page.mjs OUT. One HTML file in which only the data of a report is missing.
// The same sources and packages give the same bytes.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { mapData } from "./map.mjs";

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const out = process.argv[2];
const FONTS = [
  ["IBM Plex Sans Arabic", "ibm-plex-sans-arabic", "arabic", 400],
  ["IBM Plex Sans Arabic", "ibm-plex-sans-arabic", "arabic", 700],
  ["IBM Plex Sans Arabic", "ibm-plex-sans-arabic", "latin", 400],
  ["IBM Plex Sans Arabic", "ibm-plex-sans-arabic", "latin", 700],
  ["Noto Naskh Arabic", "noto-naskh-arabic", "arabic", 400],
];
// The ranges that the fonts' own style sheets give to these subsets.
const RANGES = {
  arabic: "U+0600-06FF, U+0750-077F, U+0870-08FF, U+200C-200E, U+2010-2011, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FEFC",
  latin: "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+221E, U+FEFF, U+FFFD",
};

const carried = new Set(["maplibre-gl", ...new Set(FONTS.map(([, name]) => `@fontsource/${name}`))]);

async function bundle(entry) {
  const result = await build({
    entryPoints: [join(web, entry)],
    absWorkingDir: web,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
  });
  for (const input of Object.keys(result.metafile.inputs)) {
    const found = input.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/);
    if (found) carried.add(found[1]);
  }
  // Nothing in a script may look like its end.
  return result.outputFiles[0].text.trim().replace(/<(?=\/script|script|!--)/gi, "\\x3C");
}

const packed = (text) => deflateRawSync(Buffer.from(text, "utf8"), { level: 9 }).toString("base64");
const embedded = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
const source = (path) => readFileSync(join(web, path), "utf8");

function fonts() {
  return FONTS.map(([family, name, subset, weight]) => {
    const data = readFileSync(join(web, `node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`));
    const url = `url(data:font/woff2;base64,${data.toString("base64")}) format("woff2")`;
    return `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:${url};unicode-range:${RANGES[subset]}}`;
  }).join("\n");
}

// What the page carries of others' work: the name, whose it is, and the text of the licence.
function licence(name) {
  const folder = join(web, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).sort().find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  const by = text.split("\n").map((row) => row.trim()).find((row) => /^copyright (\(c\) )?\d/i.test(row));
  return { name: `${name} ${version} (${license})`, by: by || "see LICENSES.txt", text };
}

async function style() {
  const names = ["base", "figures", "panel", "print"];
  const css = names.map((name) => source(`src/style/${name}.css`)).join("\n");
  const library = source("node_modules/maplibre-gl/dist/maplibre-gl.css").replace(/url\([^)]*\)/g, "none");
  const { transform } = await import("esbuild");
  const [ours, theirs] = await Promise.all([css, library].map((code) => transform(code, { loader: "css", minify: true })));
  return `${fonts()}\n${theirs.code.trim()}\n${ours.code.trim()}`;
}

const script = await bundle("src/main.ts");
const parts = {
  __SCRIPT_HASH__: createHash("sha256").update(script, "utf8").digest("base64"),
  __STYLE__: await style(),
  __MAP_DATA__: embedded(mapData(web)),
  __GL_CODE__: packed(await bundle("src/gl_entry.ts")),
  __GL_WORKER__: packed(await bundle("node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs")),
  __SCRIPT__: script,
};
const licences = [...carried].sort().map(licence);
parts.__CREDITS__ = licences.map(({ name, by }) => `${name}: ${by}`).join("\n").replace(/-->|[<>]/g, "");
const page = source("src/page.html").replace(/__[A-Z_]+__/g, (name) => parts[name] ?? name);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "report.html"), page);
writeFileSync(join(out, "LICENSES.txt"), licences.map(({ name, text }) => `${name}\n${"=".repeat(name.length)}\n${text}\n`).join("\n"));
