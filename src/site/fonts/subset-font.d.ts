declare module 'subset-font' {
  interface AxisRange {
    readonly min: number;
    readonly max: number;
    readonly default: number;
  }
  interface SubsetOptions {
    readonly targetFormat: 'sfnt';
    readonly variationAxes: Readonly<Record<string, number | AxisRange>>;
    readonly keepFeatures: readonly string[];
  }
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}
