/** Text in the letters a–z: German letters spelt out, accents dropped. `Guaidó` → `Guaido`, `Größe` → `Groesse`. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('Ä', 'Ae')
    .replaceAll('Ö', 'Oe')
    .replaceAll('Ü', 'Ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
