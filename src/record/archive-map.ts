import type { EntityId } from './identifiers.ts';
import type { SiteFile } from './site-file.ts';

/** A point of a drawing, in its own units, from the upper left. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** The one map of an archive: it shows all places that its articles name, and smaller maps are cut out of it. */
export interface ArchiveMap {
  readonly width: number;
  readonly height: number;
  /** Where the places with coordinates lie, those that no article names as far as they are on the map. */
  readonly positions: ReadonlyMap<EntityId, MapPoint>;
  /** Land and borders, as a picture that many pages share. */
  readonly outlines: SiteFile;
}

/** A label beside its point: where it is anchored and how far it is moved, in pixels. */
export interface MapLabel {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
}

/** A place on a map, or several that lie too near to each other to be told apart at its size. */
export interface MapMark {
  readonly point: MapPoint;
  /** In pixels. */
  readonly radius: number;
  readonly id: EntityId;
  readonly name: string;
  readonly articles: number;
  /** What else lies here, the most named first. */
  readonly others: readonly { readonly name: string; readonly articles: number; readonly point: MapPoint }[];
  /** Absent where no room is left. */
  readonly label: MapLabel | undefined;
}

/** A part of a map, in its units. */
export interface MapWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
