/** Everything `check` says of the files of an archive: what was found, what was expected, how to mend it. */

const suggestion = (word: string | undefined): string =>
  word === undefined ? '' : ` Meinten Sie „${word}“?`;

const listed = (words: readonly string[]): string => words.map((word) => `„${word}“`).join(', ');

const asArgument = (path: string): string => (/^[\p{L}\p{N}_./-]+$/u.test(path) ? path : `"${path}"`);

const hexadecimal = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, '0');

/** Keyed by the faults of `parse/edtf-point.ts`. */
const dateFaults: ReadonlyMap<string, string> = new Map([
  [
    'syntax',
    'Erwartet wird ISO 8601-2 (EDTF), zum Beispiel "2019-06-08", "2019-06", "2022-02-16~" oder "[2019-09-24..2019-09-25]".',
  ],
  ['impossible', 'Diesen Tag oder Monat gibt es im Kalender nicht. Bitte prüfen Sie die Ziffern.'],
  ['time', 'Uhrzeiten kennt das Archiv nicht. Bitte nur den Tag angeben.'],
  [
    'year',
    'Das Jahr hat vier Ziffern und beginnt nicht mit 0; unbekannte Ziffern stehen als X am Ende, zum Beispiel "198X".',
  ],
  ['reversed', 'Der Anfang liegt nach dem Ende. Bitte vertauschen Sie die beiden.'],
  ['season-mask', 'Eine Jahreszeit braucht ein ganzes Jahr, zum Beispiel "1987-21" für das Frühjahr 1987.'],
]);

/** Keyed by the types that the schemas expect. */
const types: ReadonlyMap<string, string> = new Map([
  ['string', 'Text'],
  ['number', 'eine Zahl'],
  ['int', 'eine ganze Zahl'],
  ['boolean', 'true oder false'],
  ['array', 'eine Liste'],
  ['tuple', 'zwei Zahlen in eckigen Klammern'],
  ['object', 'eine Gruppe von Schlüsseln'],
  ['passage', 'Text oder { text: …, at: [Anfang, Ende] }'],
]);

export const checkWording = {
  found: {
    nothing: 'nichts',
    text: (text: string) => `„${text}“`,
    number: (value: number) => `die Zahl ${value}`,
    boolean: (value: boolean) => `den Wahrheitswert ${value}`,
    list: 'eine Liste',
    group: 'eine Gruppe von Schlüsseln',
  },
  type: (expected: string): string => types.get(expected) ?? expected,

  notUtf8: (byte: number) =>
    `Das Byte ${hexadecimal(byte, 2)} ist hier kein UTF-8. Bitte speichern Sie die Datei in der Kodierung UTF-8.`,
  controlCharacter: (code: number) =>
    `Unsichtbares Steuerzeichen U+${hexadecimal(code, 4)} gefunden; erwartet wird lesbarer Text. Bitte löschen Sie es.`,

  noFrontMatter:
    'Die Datei beginnt nicht mit „---“. Erwartet wird ein Kopf mit Angaben in YAML zwischen zwei Zeilen „---“.',
  unclosedFrontMatter:
    'Der Kopf ist nicht geschlossen. Bitte setzen Sie unter die letzte Angabe eine Zeile „---“.',
  badFence: (line: string) =>
    `Gefunden „${line}“; der Kopf endet mit einer Zeile, in der nur „---“ steht. Bitte berichtigen Sie die Zeile oder rücken Sie sie ein.`,
  frontMatterLanguage: (language: string) =>
    `Der Kopf ist als „${language}“ ausgezeichnet; erwartet wird YAML, anderes wird nicht ausgeführt. Bitte nur „---“ schreiben.`,
  invalidYaml:
    'Das ist kein YAML. Bitte prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Stelle.',
  missingCharacter:
    'Hier fehlt ein schließendes Zeichen oder ein Doppelpunkt. Text mit „: “ oder „ #“ gehört in Anführungszeichen.',
  tabAsIndent:
    'Eingerückt wird in YAML mit Leerzeichen, gefunden wurde ein Tabulator. Bitte ersetzen Sie ihn.',
  duplicateKey: (key: string) =>
    `Der Schlüssel „${key}“ steht hier zum zweiten Mal. Bitte führen Sie beide Angaben zusammen.`,
  yamlReference:
    'Anker (&), Verweise (*) und Typangaben (!) sind nicht vorgesehen. Text, der so beginnt, gehört in Anführungszeichen.',

  unknownKey: (key: string, meant: string | undefined, known: readonly string[]) =>
    `Unbekannter Schlüssel „${key}“.${suggestion(meant)} Möglich sind ${listed(known)}.`,
  missingKey: (key: string) => `Der Schlüssel „${key}“ fehlt. Bitte ergänzen Sie ihn.`,
  emptyValue: (key: string) =>
    `„${key}“ ist leer. Bitte tragen Sie den Wert ein; was nicht bekannt ist, fehlt ganz, dann löschen Sie die Zeile.`,
  wrongFile: (expected: string) =>
    `Hier wird ${expected} erwartet, mit je einer Zeile „schlüssel: Wert“. Bitte ergänzen Sie die Angaben.`,
  needsQuotes: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; erwartet wird Text. Bitte setzen Sie den Wert in Anführungszeichen, sonst gehen führende Nullen und die Schreibweise verloren.`,
  wrongType: (key: string, found: string, expected: string) =>
    `Bei „${key}“ ${found} gefunden; erwartet wird ${expected}.`,
  wrongForm: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; das hat nicht die erwartete Form.`,
  unknownValue: (key: string, found: string, meant: string | undefined, values: readonly string[]) =>
    `Bei „${key}“ ${found} gefunden.${suggestion(meant)} Möglich sind ${listed(values)}.`,
  outOfRange: (key: string, found: string, limit: string, side: 'too_small' | 'too_big') =>
    `Bei „${key}“ ${found} gefunden; erwartet wird ${side === 'too_small' ? 'mindestens' : 'höchstens'} ${limit}.`,
  malformedDate: (key: string, found: string, fault: string, part: string) =>
    `Bei „${key}“ ${found} gefunden${part === '' || found === `„${part}“` ? '' : `, darin „${part}“`}. ${dateFaults.get(fault) ?? ''}`,
  malformedId: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; eine Kennung besteht aus Kleinbuchstaben a–z und Ziffern, verbunden durch einzelne Bindestriche, zum Beispiel „maduro-in-moskau“.`,
  malformedSha256: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; erwartet werden 64 Hexadezimalziffern in Kleinbuchstaben, wie „sha256sum“ sie ausgibt.`,
  malformedDay: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; erwartet wird ein Tag als "2019-06-08".`,
  malformedUrl: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; erwartet wird eine vollständige Adresse, die mit „https://“ oder „http://“ beginnt.`,
  malformedGnd: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; das ist keine Nummer der Gemeinsamen Normdatei. Sie sieht aus wie "118540238" oder "4066009-6"; sie steht in der Deutschen Nationalbibliothek beim Eintrag.`,
  gndCheckCharacter: (found: string, expected: string) =>
    `„${found}“ gefunden; das letzte Zeichen einer Nummer der Gemeinsamen Normdatei ist ihr Prüfzeichen, und zu diesen Ziffern gehört „${expected}“. Eine davon ist falsch: Bitte vergleichen Sie die Nummer mit dem Eintrag in der Deutschen Nationalbibliothek.`,
  malformedWikidata: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; eine Nummer von Wikidata besteht aus Q und Ziffern, zum Beispiel „Q717“.`,
  unknownCountry: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; erwartet wird das Kürzel eines Landes aus zwei Großbuchstaben (ISO 3166-1), zum Beispiel „VE“.`,
  reversedSpan: (key: string) =>
    `Bei „${key}“ liegt das Ende nicht hinter dem Anfang. Erwartet wird [Anfang, Ende], Ende ausschließlich.`,
  endlessPeriod: (key: string, found: string) =>
    `Bei „${key}“ ${found} gefunden; weder Anfang noch Ende sind bekannt. Erwartet wird ein Zeitraum wie "1941-05/1946-03", "1923" oder "2021-10/..".`,
  emptyEvidence: 'Ein Beleg braucht „text“ (Worte der Quelle) oder „note“ (Anmerkung).',
  emptyCaption: 'Eine Bildunterschrift braucht „text“ oder „credit“ (Bildnachweis).',

  rawHtml: (found: string) =>
    `HTML „${found}“ im Text gefunden; erwartet wird Markdown. Ist das Zeichen gemeint, schreiben Sie „\\<“.`,
  unsafeLink: (found: string) =>
    `Verweis auf „${found}“ gefunden; erlaubt sind Adressen mit „https://“, „http://“ oder „mailto:“.`,
  image:
    'Bilder nimmt der Text nicht auf. Bitte tragen Sie Bildunterschrift und Nachweis unter „captions“ ein.',
  accidentalList: (start: string) =>
    `Diese Zeile beginnt mit „${start}“ und wird dadurch zur nummerierten Liste. Ist ein Satz gemeint, schreiben Sie „${start.replace(/([.)])$/, '\\$1')}“.`,
  unusedFootnote: (label: string) =>
    `Auf die Anmerkung „[^${label}]“ verweist keine Stelle des Textes; sie erschiene nicht. Bitte setzen Sie den Verweis oder löschen Sie sie.`,
  nestedTooDeep: (most: number) =>
    `Mehr als ${most} ineinander liegende Zitate oder Listen gefunden. Sind die Zeichen am Anfang der Zeile Text, schreiben Sie „\\>“ und „\\-“; sonst nehmen Sie die überzähligen heraus.`,
  tooManyMarks: (most: number) =>
    `In diesem Absatz mehr als ${most.toLocaleString('de-DE')} Auszeichnungen („*“, „_“, „~“, „[“) gefunden. Sind sie Text, setzen Sie je einen „\\“ davor; sonst teilen Sie den Absatz.`,
  emptyBody: 'Der Artikel hat keinen Text. Bitte fügen Sie ihn unter dem Kopf ein.',

  idNotInFileName: (id: string, expected: string) =>
    `Die Datei passt nicht zur Kennung „${id}“: erwartet wird der Dateiname „${expected}“. Bitte benennen Sie die Datei um; die Kennung bleibt.`,
  dateNotInFileName: (expected: string) =>
    `Das Datum im Dateinamen ist nicht der früheste mögliche Tag: erwartet wird „${expected}“. Bitte benennen Sie die Datei um.`,
  wrongFolder: (found: string, expected: string) =>
    `Die Datei liegt im Ordner „${found}“; nach ihrem Datum gehört sie nach „${expected}“. Bitte verschieben Sie sie.`,
  usedTwice: (id: string, other: string) =>
    `Die Kennung „${id}“ ist schon vergeben: ${other}. Bitte wählen Sie für den neueren Artikel eine andere.`,
  sourceTwice: (id: string, name: string) =>
    `Die Kennung „${id}“ (${name}) steht schon weiter oben. Jede Quelle hat genau einen Eintrag: bitte führen Sie beide zusammen.`,
  aliasTaken: (alias: string, other: string) =>
    `Die frühere Kennung „${alias}“ gehört schon zu ${other}. Bitte streichen Sie sie an einer der beiden Stellen.`,
  unknownSource: (id: string, meant: string | undefined) =>
    `Die Quelle „${id}“ steht nicht in authority/sources.yaml.${suggestion(meant)} Bitte tragen Sie sie dort ein oder berichtigen Sie die Kennung.`,
  entityIdTwice: (id: string, other: string) =>
    `Die Kennung „${id}“ ist schon vergeben: ${other}. Personen, Organisationen, Orte und Themen teilen sich ihre Kennungen nicht: bitte wählen Sie eine andere.`,
  sharedName: (name: string, other: string, place: string) =>
    `Den Namen „${name}“ trägt auch „${other}“ (${place}). Wo er in Artikeln steht, entscheidet ihn das Archiv nicht allein: bitte streichen Sie ihn bei einem der beiden oder legen Sie die Stellen im Artikel unter „mentions“ fest.`,
  sharedNumber: (key: string, number: string, other: string, place: string) =>
    `Bei „${key}“ steht „${number}“ wie bei „${other}“ (${place}); eine solche Nummer gehört zu einem Einzigen. Bitte führen Sie die beiden Einträge zusammen oder berichtigen Sie die Nummer bei einem.`,
  unknownParent: (id: string, meant: string | undefined) =>
    `Den übergeordneten Eintrag „${id}“ gibt es in dieser Datei nicht.${suggestion(meant)} Bitte legen Sie ihn an oder berichtigen Sie die Kennung.`,
  endsBeforeBeginning: (toKey: string, to: string, fromKey: string, from: string) =>
    `Bei „${toKey}“ „${to}“ gefunden; das liegt vor „${fromKey}“, „${from}“. Bitte berichtigen Sie eines der beiden.`,
  unknownInOrder: (id: string, meant: string | undefined) =>
    `Den Artikel „${id}“, den „order“ nennt, gibt es nicht.${suggestion(meant)} Bitte berichtigen Sie die Kennung oder streichen Sie die Zeile.`,
  orderedTwice: (id: string) =>
    `„${id}“ steht in „order“ zweimal. Bitte streichen Sie eine der beiden Zeilen.`,
  notInDossier: (id: string, topic: string) =>
    `„${id}“ liegt nicht in dieser Mappe. Bitte tragen Sie „${topic}“ im Kopf des Artikels unter „topics“ ein oder streichen Sie die Zeile.`,
  cyclicParent: (ids: readonly string[]) =>
    `Die Überordnung läuft im Kreis: ${ids.join(' → ')}. Bitte streichen Sie „parent“ an einer Stelle.`,
  unknownEntity: (id: string, meant: string | undefined) =>
    `„${id}“ steht in keiner Normdatei (authority/persons.yaml, organizations.yaml, places.yaml).${suggestion(meant)} Bitte tragen Sie es ein oder berichtigen Sie die Kennung.`,
  unknownTopic: (id: string, meant: string | undefined) =>
    `Das Thema „${id}“ steht nicht in authority/topics.yaml.${suggestion(meant)} Bitte tragen Sie es ein oder berichtigen Sie die Kennung.`,
  missingRawFile: (name: string, meant: string | undefined) =>
    `Die Rohdatei „${name}“ liegt nicht in roh/.${suggestion(meant)} Bitte legen Sie sie dort ab oder berichtigen Sie den Namen.`,
  unusedRawFile: (file: string, archive: string) =>
    `Auf diese Rohdatei verweist kein Artikel. Mit „lesesaal import ${asArgument(file)} --archive ${asArgument(archive)}“ entsteht einer; wird sie nicht gebraucht, löschen Sie sie.`,
  hashDiffers: (name: string, actual: string) =>
    `Die Prüfsumme passt nicht zur Rohdatei „${name}“: deren SHA-256 ist ${actual}. Wurde die Datei verändert, stellen Sie sie bitte wieder her; sonst berichtigen Sie die Prüfsumme.`,
  noHash: (name: string, actual: string) =>
    `Zur Rohdatei „${name}“ fehlt die Prüfsumme, die eine Änderung verriete. Bitte ergänzen Sie „sha256: ${actual}“.`,
  spanOutside: (key: string, length: number) =>
    `„${key}“ reicht über die Rohdatei hinaus, die ${length} Zeichen hat. Bitte prüfen Sie die Stelle.`,
  spanDiffers: (key: string, found: string) =>
    `An der Stelle „${key}“ steht in der Rohdatei ${found}; das sind nicht die Worte dieser Angabe. Bitte prüfen Sie beide.`,
  spanWithoutFile: (key: string) =>
    `„${key}“ verweist auf eine Rohdatei, aber „source.file“ nennt keine. Bitte ergänzen Sie „source.file“ oder löschen Sie die Stelle.`,
  mentionDoubt: {
    ambiguous: (text: string, count: number, ids: readonly string[]) =>
      `„${text}“ (${count}-mal) kann ${listed(ids)} sein. Bitte legen Sie unter „mentions“ fest, wer gemeint ist.`,
    'other-first-name': (text: string, count: number, ids: readonly string[]) =>
      `„${text}“ (${count}-mal) steht mit einem Vornamen, den die Normdatei nicht kennt. Ist ${listed(ids)} gemeint, tragen Sie die Schreibweise dort unter „variants“ ein; sonst bleibt der Name unverknüpft.`,
    'common-surname': (text: string, count: number, ids: readonly string[]) =>
      `„${text}“ (${count}-mal) ist ein häufiger Name, und der Text nennt keinen Vornamen. Ist ${listed(ids)} gemeint, legen Sie es unter „mentions“ fest.`,
  },
  unusedMention: (text: string, nth: number | undefined) =>
    `„${text}“ steht nicht${nth === undefined ? '' : ` ${nth}-mal`} im Artikel. Bitte prüfen Sie die Schreibweise oder löschen Sie den Eintrag.`,
  doubt: (id: string, message: string) =>
    `Offene Frage (${id}): ${message} Ist sie geklärt, löschen Sie den Eintrag.`,

  noSettings:
    'Die Datei archive.yaml fehlt. Sie nennt mindestens name, operator, contact, imprint und privacy.',
  noBaseUrl:
    'Ohne „baseUrl“ entstehen weder kanonische Adressen noch sitemap.xml. Wenn feststeht, wo die Website stehen wird, tragen Sie die Adresse ein.',
  placeholder: (key: string) =>
    `„${key}“ enthält noch den Platzhalter. Bitte ersetzen Sie ihn vor der Veröffentlichung durch Ihre Angaben und streichen Sie „placeholder“.`,
  unknownFile:
    'Diese Datei gehört nicht zum Archiv und bleibt unbeachtet. Artikel liegen in JJJJ/ oder ohne-jahr/ und enden auf .md.',
  unknownAuthorityFile: (meant: string | undefined, files: readonly string[]) =>
    `Diese Datei liest das Archiv nicht.${suggestion(meant)} Im Ordner authority/ liegen ${listed(files)}; bitte benennen Sie sie um oder verschieben Sie sie.`,
  unknownSettingsFile: (name: string) =>
    `Diese Datei liest das Archiv nicht.${suggestion(name)} Bitte benennen Sie sie um.`,
  symbolicLink:
    'Verknüpfungen wird nicht gefolgt; die Datei bleibt unbeachtet. Bitte legen Sie die Datei selbst hier ab.',
  noFolder: 'Diesen Ordner gibt es nicht. Bitte nennen Sie den Ordner des Archivs mit --archive.',
} as const;
