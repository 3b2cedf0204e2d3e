/** Words before the name of whoever made or owns a picture: `Foto: …`, `Quelle: …`, `© …`. */
export const creditLabels: readonly string[] = [
  'Foto',
  'Fotos',
  'Photo',
  'Photos',
  'Bild',
  'Bilder',
  'Bildquelle',
  'Bildrechte',
  'Bildnachweis',
  'Fotoquelle',
  'Archivfoto',
  'Archivbild',
  'Symbolfoto',
  'Symbolbild',
  'Grafik',
  'Infografik',
  'Illustration',
  'Karikatur',
  'Karte',
  'Montage',
  'Fotomontage',
  'Screenshot',
  'Quelle',
  'Copyright',
  'Credit',
  'Foto/Copyright',
  'Aufnahme',
  'Fotograf',
  'Fotografin',
];

/** Words that begin a caption itself. */
export const captionLabels: readonly string[] = [
  'Bildunterschrift',
  'Bildtext',
  'Bildlegende',
  'Im Bild',
  'Auf dem Foto',
  'Auf dem Bild',
];

/** Words that close a caption and name the kind of picture. */
export const captionRemarks: readonly string[] = [
  'Archivbild',
  'Archivfoto',
  'Archiv',
  'Symbolbild',
  'Symbolfoto',
  'Archivaufnahme',
  'Themenbild',
  'undatierte Aufnahme',
  'Screenshot',
];
