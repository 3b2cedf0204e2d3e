/** One regular difference between two spellings; both are written in the folded alphabet, a–z. */
export interface SpellingVariant {
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly example: string;
}

/**
 * Spellings that the reforms of 1996 and 2006 changed or allow side by side, brought to one form. Only what is
 * regular, or names one word without doubt; ß and ss, and Swiss ss, are one already in the folded alphabet.
 * Source: Amtliches Regelwerk der deutschen Rechtschreibung, §§ 2–5, 13, 20, 32, 45 and its word list.
 */
export const spellingVariants: readonly SpellingVariant[] = [
  { pattern: /ph/g, replacement: 'f', example: 'Photographie, Fotografie' },
  { pattern: /nti(?=al|ell)/g, replacement: 'nzi', example: 'potentiell, potenziell' },
  { pattern: /([bcdfghklmnprstz])\1{2,}/g, replacement: '$1$1', example: 'Schifffahrt, Schiffahrt' },
  {
    pattern: /(?<=^|ver|be)(nu)m(?=er(?:ier|ung))/g,
    replacement: '$1mm',
    example: 'numerieren, nummerieren',
  },
  { pattern: /pla[ct]?z(?=ier)/g, replacement: 'platz', example: 'plazieren, platzieren' },
  { pattern: /selbst(?=andig)/g, replacement: 'selbstst', example: 'selbständig, selbstständig' },
  { pattern: /rauh/g, replacement: 'rau', example: 'rauh, rau' },
  { pattern: /panther/g, replacement: 'panter', example: 'Panther, Panter' },
  { pattern: /thunfisch/g, replacement: 'tunfisch', example: 'Thunfisch, Tunfisch' },
  { pattern: /(?<=kangur)uh/g, replacement: 'u', example: 'Känguruh, Känguru' },
  { pattern: /ghetto/g, replacement: 'getto', example: 'Ghetto, Getto' },
  { pattern: /joghurt/g, replacement: 'jogurt', example: 'Joghurt, Jogurt' },
  { pattern: /spaghetti/g, replacement: 'spagetti', example: 'Spaghetti, Spagetti' },
  { pattern: /^(tip|stop|mop)(?=s?$)/g, replacement: '$1p', example: 'Tip, Tipp' },
  { pattern: /^(karamel)(?=s?$)/g, replacement: '$1l', example: 'Karamel, Karamell' },
  { pattern: /stengel/g, replacement: 'stangel', example: 'Stengel, Stängel' },
  { pattern: /aufwend(?=ig)/g, replacement: 'aufwand', example: 'aufwendig, aufwändig' },
  { pattern: /behend/g, replacement: 'behand', example: 'behende, behände' },
  { pattern: /schneuz/g, replacement: 'schnauz', example: 'schneuzen, schnäuzen' },
  { pattern: /uberschweng/g, replacement: 'uberschwang', example: 'überschwenglich, überschwänglich' },
  { pattern: /quentchen/g, replacement: 'quantchen', example: 'Quentchen, Quäntchen' },
  { pattern: /^gems(?=en?$)/g, replacement: 'gams', example: 'Gemse, Gämse' },
  { pattern: /roheit/g, replacement: 'rohheit', example: 'Roheit, Rohheit' },
  { pattern: /zaheit/g, replacement: 'zahheit', example: 'Zäheit, Zähheit' },
  { pattern: /tolpatsch/g, replacement: 'tollpatsch', example: 'Tolpatsch, Tollpatsch' },
  { pattern: /alptra(?=um)/g, replacement: 'albtra', example: 'Alptraum, Albtraum' },
  { pattern: /zierat/g, replacement: 'zierrat', example: 'Zierat, Zierrat' },
  { pattern: /ketchup/g, replacement: 'ketschup', example: 'Ketchup, Ketschup' },
  { pattern: /portemonn/g, replacement: 'portmonn', example: 'Portemonnaie, Portmonnaie' },
];
