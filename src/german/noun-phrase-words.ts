/** What stands before an office, and tells an adjective behind it from a verb: der selbst ernannte Präsident. */
export const determinersOfOffices: readonly string[] = [
  'der die das dem den des ein eine einem einen einer eines',
  'sein seine seinem seinen ihr ihre ihrem ihren',
].flatMap((line) => line.split(' '));

/** Small words that may stand between the nouns of one expression: Chef des für Asien zuständigen Amtes bei der Bank. */
export const nounPhraseWords: readonly string[] = [
  ...determinersOfOffices,
  ...[
    'seiner seines ihrer ihres',
    'am an auf aus bei beim für gegen im in ins mit nach über um unter vom von vor zu zum zur zwischen',
    'und oder sowie bzw neu selbst',
  ].flatMap((line) => line.split(' ')),
];
