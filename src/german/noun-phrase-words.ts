/** Small words that may stand between the nouns of one expression: Chef des für Asien zuständigen Amtes bei der Bank. */
export const nounPhraseWords: readonly string[] = [
  'der die das dem den des ein eine einem einen einer eines',
  'am an auf aus bei beim für gegen im in ins mit nach über um unter vom von vor zu zum zur zwischen',
  'sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres',
  'und oder sowie bzw neu selbst',
].flatMap((line) => line.split(' '));
