declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'woff2'): Promise<Uint8Array>;
}
