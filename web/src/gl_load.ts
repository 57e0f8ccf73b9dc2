// MapLibre lies packed inside the page; this unpacks it into scripts that need no network.
import type * as MapLibre from "maplibre-gl";

export type Library = typeof MapLibre;

// The library, or null where the browser has no WebGL or cannot unpack.
export async function library(): Promise<Library | null> {
  if (!hasWebGL() || typeof DecompressionStream === "undefined") return null;
  try {
    const [code, worker] = await Promise.all([unpacked("gl-code"), unpacked("gl-worker")]);
    await run(URL.createObjectURL(code));
    const found = (globalThis as unknown as { maplibregl?: Library }).maplibregl ?? null;
    // The ending says that this is a classic worker: a page from disk may start no module worker.
    found?.setWorkerUrl(`${URL.createObjectURL(worker)}#worker.cjs`);
    return found;
  } catch (error) {
    console.warn("simple map only:", error);
    return null;
  }
}

function hasWebGL(): boolean {
  try {
    return Boolean(document.createElement("canvas").getContext("webgl2"));
  } catch {
    return false;
  }
}

async function unpacked(id: string): Promise<Blob> {
  const packed = document.getElementById(id)?.textContent?.trim() ?? "";
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Blob([await new Response(stream).arrayBuffer()], { type: "text/javascript" });
}

function run(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("the map's script did not start"));
    document.head.append(script);
  });
}
