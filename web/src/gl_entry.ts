// Bundled apart, packed, and unpacked only where there is WebGL.
import * as maplibregl from "maplibre-gl";

(globalThis as unknown as { maplibregl: typeof maplibregl }).maplibregl = maplibregl;
