import { feature, mesh } from 'topojson-client';
import type { MultiLineString } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outlines of the world, as the package world-atlas gives them (Natural Earth). */
type WorldTopology = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>;

/** Land and the borders between countries. */
export interface World {
  readonly land: ReturnType<typeof feature<Record<string, unknown>>>;
  readonly borders: MultiLineString;
}

const isWorldTopology = (value: unknown): value is WorldTopology => {
  if (typeof value !== 'object' || value === null || !('objects' in value)) return false;
  const { objects } = value;
  return typeof objects === 'object' && objects !== null && 'countries' in objects && 'land' in objects;
};

/** Reads a file of the package; throws a TypeError when it is none, which is a fault of the installation. */
export const readWorld = (text: string): World => {
  const topology: unknown = JSON.parse(text);
  if (!isWorldTopology(topology)) throw new TypeError('The map data are not a topology of the world.');
  return {
    land: feature(topology, topology.objects.land),
    borders: mesh(topology, topology.objects.countries, (one, other) => one !== other),
  };
};
