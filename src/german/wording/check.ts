import { listed, thousands } from '../numbers.ts';

/** Everything `check` says of the files of an archive: what was found, what was expected, how to mend it. */

const suggestion = (word: string | undefined): string =>
  word === undefined ? '' : ` Meinten Sie „${word}“?`;

const quotedEach = (words: readonly string[]): readonly string[] => words.map((word) => `„${word}“`);

const each = (words: readonly string[]): string => quotedEach(words).join(', ');

const either = (words: readonly string[]): string => listed(quotedEach(words), 'oder');

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
  ['time', 'Uhrzeiten kennt das Archiv nicht. Bitte geben Sie nur den Tag an.'],
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
  ['tuple', 'ein Paar von Zahlen in eckigen Klammern'],
  ['object', 'eine Gruppe von Schlüsseln'],
  ['passage', 'Text oder { text: …, at: [Anfang, Ende] }'],
]);

/** What an address may hold, but not that of a site; keyed by the faults of `parse/base-url.ts`. */
export const baseUrlParts: ReadonlyMap<string, string> = new Map([
  ['credentials', 'eine Adresse mit Anmeldedaten (vor dem „@“)'],
  ['query', 'eine Adresse mit Abfrage (ab dem „?“)'],
  ['fragment', 'eine Adresse mit Sprungmarke (ab dem „#“)'],
]);

export const checkWording = {
  found: {
    nothing: 'nichts',
    text: (text: string) => `„${text}“`,
    number: (value: number) => `die Zahl ${value}`,
    boolean: (value: boolean) => `der Wahrheitswert ${value}`,
    list: 'eine Liste',
    group: 'eine Gruppe von Schlüsseln',
  },
  type: (expected: string): string => types.get(expected) ?? expected,

  notUtf8: (byte: number) =>
    `Das Byte ${hexadecimal(byte, 2)} ist hier kein UTF-8. Bitte speichern Sie die Datei in der Kodierung UTF-8.`,
  controlCharacter: (code: number) =>
    `Hier steht das unsichtbare Steuerzeichen U+${hexadecimal(code, 4)}; erwartet wird lesbarer Text. Bitte löschen Sie es.`,

  noFrontMatter:
    'Die Datei beginnt nicht mit „---“. Erwartet wird ein Kopf mit Angaben in YAML zwischen zwei Zeilen „---“.',
  unclosedFrontMatter:
    'Der Kopf ist nicht geschlossen. Bitte setzen Sie unter die letzte Angabe eine Zeile „---“.',
  badFence: (line: string) =>
    `Hier steht „${line}“; der Kopf endet mit einer Zeile, in der nur „---“ steht. Bitte berichtigen Sie die Zeile, oder rücken Sie sie ein.`,
  frontMatterLanguage: (language: string) =>
    `Der Kopf ist als „${language}“ ausgezeichnet; erwartet wird YAML, anderes wird nicht ausgeführt. Bitte schreiben Sie nur „---“.`,
  invalidYaml:
    'Das ist kein YAML. Bitte prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Stelle.',
  missingCharacter:
    'Hier fehlt ein schließendes Zeichen oder ein Doppelpunkt. Text mit „: “ oder „ #“ gehört in Anführungszeichen.',
  tabAsIndent: 'Eingerückt wird in YAML mit Leerzeichen; hier steht ein Tabulator. Bitte ersetzen Sie ihn.',
  duplicateKey: (key: string) =>
    `Der Schlüssel „${key}“ steht hier zum zweiten Mal. Bitte führen Sie beide Angaben zusammen.`,
  yamlReference:
    'Anker (&), Verweise (*) und Typangaben (!) sind nicht vorgesehen. Text, der so beginnt, gehört in Anführungszeichen.',

  keyIsNoWord:
    'Vor dem Doppelpunkt steht hier kein Wort; erwartet wird „schlüssel: Wert“. Bitte prüfen Sie Klammern und Satzzeichen.',

  unknownKey: (key: string, meant: string | undefined, known: readonly string[]) =>
    `Unbekannter Schlüssel „${key}“.${suggestion(meant)} Möglich sind ${each(known)}.`,
  missingKey: (key: string) => `Der Schlüssel „${key}“ fehlt. Bitte ergänzen Sie ihn.`,
  missingChoice: (key: string, values: readonly string[]) =>
    `Der Schlüssel „${key}“ fehlt. Bitte ergänzen Sie ihn; möglich sind ${each(values)}.`,
  emptyValue: (key: string) =>
    `„${key}“ ist leer. Bitte tragen Sie den Wert ein; ist er nicht bekannt, löschen Sie die Zeile.`,
  wrongFile: (expected: string) =>
    expected === 'array'
      ? 'Hier wird eine Liste erwartet: vor jedem Eintrag ein „-“, darin je eine Zeile „schlüssel: Wert“. Bitte ergänzen Sie die Angaben.'
      : 'Hier werden Zeilen der Form „schlüssel: Wert“ erwartet. Bitte ergänzen Sie die Angaben.',
  wrongEntry: (found: string) =>
    `Hier steht ${found}; erwartet wird ein Eintrag mit Zeilen der Form „schlüssel: Wert“, zum Beispiel „id: …“ und „name: …“.`,
  needsQuotes: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; erwartet wird Text. Bitte setzen Sie den Wert in Anführungszeichen, sonst gehen führende Nullen und die Schreibweise verloren.`,
  wrongType: (key: string, found: string, expected: string) =>
    `Bei „${key}“ steht ${found}; erwartet wird ${expected}.`,
  wrongForm: (key: string, found: string) => `Bei „${key}“ steht ${found}; das hat nicht die erwartete Form.`,
  unknownValue: (key: string, found: string, meant: string | undefined, values: readonly string[]) =>
    `Bei „${key}“ steht ${found}.${suggestion(meant)} Möglich sind ${each(values)}.`,
  outOfRange: (key: string, found: string, limit: string, side: 'too_small' | 'too_big') =>
    `Bei „${key}“ steht ${found}; erwartet wird ${side === 'too_small' ? 'mindestens' : 'höchstens'} ${limit}.`,
  malformedDate: (key: string, found: string, fault: string, part: string) =>
    `Bei „${key}“ steht ${found}${part === '' || found === `„${part}“` ? '' : `, darin „${part}“`}. ${dateFaults.get(fault) ?? ''}`,
  malformedId: (key: string, found: string, longest: number) =>
    `Bei „${key}“ steht ${found}; eine Kennung besteht aus Kleinbuchstaben a–z und Ziffern, verbunden durch einzelne Bindestriche, zum Beispiel „maduro-in-moskau“. Sie hat höchstens ${longest} Zeichen und ist kein Wort, das Windows für Geräte vorbehält („con“, „aux“, „com1“ …).`,
  malformedLanguage: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; erwartet wird das Kürzel einer Sprache, zum Beispiel „de“ oder „de-AT“.`,
  malformedSha256: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; erwartet werden 64 Hexadezimalziffern in Kleinbuchstaben, wie „sha256sum“ sie ausgibt.`,
  malformedDay: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; erwartet wird ein Tag als "2019-06-08".`,
  malformedUrl: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; erwartet wird eine vollständige Adresse, die mit „https://“ oder „http://“ beginnt.`,
  malformedTag: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; erwartet wird eine Kennung nach RFC 4151: „tag:“, eine Domain oder E-Mail-Adresse, die Ihnen gehört, ein Komma, ein Jahr oder Tag, zu dem sie Ihnen gehörte, ein Doppelpunkt und ein Wort Ihrer Wahl, zum Beispiel „tag:archiv.example.org,2026:presse“.`,
  badBaseUrl: (key: string, part: string) =>
    `Bei „${key}“ steht ${baseUrlParts.get(part) ?? ''}; an diese Adresse werden die Pfade der Seiten gehängt. Bitte schreiben Sie nur, worunter sie stehen werden, zum Beispiel „https://archiv.example.org/presse/“.`,
  malformedGnd: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; das ist keine Nummer der Gemeinsamen Normdatei. Eine solche sieht aus wie "118540238" oder "4066009-6"; Sie finden sie im Katalog der Deutschen Nationalbibliothek.`,
  gndCheckCharacter: (found: string, expected: string) =>
    `Die Nummer „${found}“ kann nicht stimmen: Ihr letztes Zeichen ist ein Prüfzeichen, und zu den Ziffern davor gehört „${expected}“. Bitte vergleichen Sie sie mit dem Eintrag in der Gemeinsamen Normdatei (Deutsche Nationalbibliothek).`,
  malformedWikidata: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; eine Nummer von Wikidata besteht aus Q und Ziffern, zum Beispiel „Q717“.`,
  unknownCountry: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; erwartet wird das Kürzel eines Landes aus zwei Großbuchstaben (ISO 3166-1), zum Beispiel „VE“.`,
  reversedSpan: (key: string) =>
    `Bei „${key}“ liegt das Ende nicht hinter dem Anfang. Erwartet wird [Anfang, Ende], Ende ausschließlich.`,
  endlessPeriod: (key: string, found: string) =>
    `Bei „${key}“ steht ${found}; weder Anfang noch Ende sind bekannt. Erwartet wird ein Zeitraum wie "1941-05/1946-03", "1923" oder "2021-10/..".`,
  emptyEvidence: 'Ein Beleg braucht „text“ (Worte der Quelle) oder „note“ (Anmerkung).',
  emptyCaption: 'Eine Bildunterschrift braucht „text“ oder „credit“ (Bildnachweis).',

  rawHtml: (found: string) =>
    `Im Text steht HTML („${found}“); erwartet wird Markdown. Bitte nehmen Sie es heraus; ist das Zeichen selbst gemeint, schreiben Sie „\\<“.`,
  unsafeLink: (found: string) =>
    `Der Verweis führt zu „${found}“; erlaubt sind Adressen mit „https://“, „http://“ oder „mailto:“. Bitte berichtigen oder entfernen Sie ihn.`,
  image:
    'Bilder nimmt der Text nicht auf. Bitte tragen Sie Bildunterschrift und Nachweis unter „captions“ ein.',
  accidentalList: (start: string) =>
    `Diese Zeile beginnt mit „${start}“ und wird dadurch zur nummerierten Liste. Ist ein Satz gemeint, schreiben Sie „${start.replace(/([.)])$/, '\\$1')}“.`,
  unusedFootnote: (label: string) =>
    `Auf die Anmerkung „[^${label}]“ verweist keine Stelle des Textes; sie erschiene nicht. Bitte setzen Sie den Verweis, oder löschen Sie die Anmerkung.`,
  nestedTooDeep: (most: number) =>
    `Hier liegen mehr als ${most} Zitate oder Listen ineinander. Sind die Zeichen am Anfang der Zeile Text, schreiben Sie „\\>“ und „\\-“; sonst nehmen Sie die überzähligen heraus.`,
  tooManyMarks: (most: number) =>
    `In diesem Absatz stehen mehr als ${thousands(most)} Auszeichnungen („*“, „_“, „~“, „[“). Sind sie Text, setzen Sie je einen „\\“ davor; sonst teilen Sie den Absatz.`,
  tooManyLines: (most: number) =>
    `Hier setzen mehr als ${thousands(most)} Zeilen ein Zitat oder eine Liste fort. Endet diese Stelle vorher, fügen Sie dort eine leere Zeile ein; sonst teilen Sie sie durch leere Zeilen.`,
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
    `Die Kennung „${id}“ (${name}) steht schon weiter oben. Jede Quelle hat genau einen Eintrag: Bitte führen Sie beide zusammen.`,
  aliasTaken: (alias: string, other: string) =>
    `Die frühere Kennung „${alias}“ gehört schon zu ${other}. Bitte streichen Sie sie an einer der beiden Stellen; eine Kennung, die gilt, bleibt.`,
  unknownSource: (id: string, meant: string | undefined) =>
    `Die Quelle „${id}“ steht nicht in authority/sources.yaml.${suggestion(meant)} Bitte tragen Sie sie dort ein oder berichtigen Sie die Kennung.`,
  entityIdTwice: (id: string, other: string) =>
    `Die Kennung „${id}“ ist schon vergeben: ${other}. Personen, Organisationen, Orte und Themen teilen sich keine Kennungen: Bitte wählen Sie eine andere.`,
  sharedName: (name: string, other: string, place: string) =>
    `Den Namen „${name}“ trägt auch „${other}“ (${place}). Wer in einem Artikel damit gemeint ist, entscheidet das Archiv nicht allein: Bitte streichen Sie den Namen bei einem der beiden, oder legen Sie die Stellen im Artikel unter „mentions“ fest.`,
  sharedNumber: (key: string, number: string, other: string, place: string) =>
    `Bei „${key}“ steht „${number}“ wie bei „${other}“ (${place}); eine solche Nummer gehört immer nur zu einem Eintrag. Bitte führen Sie die beiden Einträge zusammen oder berichtigen Sie die Nummer bei einem.`,
  unknownParent: (id: string, meant: string | undefined) =>
    `Den übergeordneten Eintrag „${id}“ gibt es in dieser Datei nicht.${suggestion(meant)} Bitte legen Sie ihn an oder berichtigen Sie die Kennung.`,
  endsBeforeBeginning: (toKey: string, to: string, fromKey: string, from: string) =>
    `Bei „${toKey}“ steht „${to}“; das liegt vor „${fromKey}“, „${from}“. Bitte berichtigen Sie eines der beiden.`,
  unknownInOrder: (id: string, meant: string | undefined) =>
    `Den Artikel „${id}“, den „order“ nennt, gibt es nicht.${suggestion(meant)} Bitte berichtigen Sie die Kennung oder streichen Sie die Zeile.`,
  orderedTwice: (id: string) =>
    `„${id}“ steht in „order“ zweimal. Bitte streichen Sie eine der beiden Zeilen.`,
  notInDossier: (id: string, topic: string) =>
    `„${id}“ liegt nicht in dieser Mappe. Bitte tragen Sie „${topic}“ im Kopf des Artikels unter „topics“ ein oder streichen Sie die Zeile.`,
  cyclicParent: (ids: readonly string[]) =>
    `Die Überordnung läuft im Kreis: ${ids.join(' → ')}. Bitte streichen Sie „parent“ an einer Stelle.`,
  unknownEntity: (id: string, meant: string | undefined) =>
    `Die Kennung „${id}“ steht in keiner Normdatei (authority/persons.yaml, organizations.yaml, places.yaml).${suggestion(meant)} Bitte legen Sie den Eintrag dort an oder berichtigen Sie die Kennung.`,
  unknownTopic: (id: string, meant: string | undefined) =>
    `Das Thema „${id}“ steht nicht in authority/topics.yaml.${suggestion(meant)} Bitte tragen Sie es dort ein oder berichtigen Sie die Kennung.`,
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
      `„${text}“ (${count}-mal) kann ${either(ids)} sein${ids.length === 1 ? ' oder ein anderer Mensch dieses Namens, den der Artikel nennt' : ''}. Bitte legen Sie unter „mentions“ fest, wer gemeint ist.`,
    'other-first-name': (text: string, count: number, ids: readonly string[]) =>
      `„${text}“ (${count}-mal) steht mit einem Vornamen, den die Normdatei nicht kennt. Ist ${either(ids)} gemeint, tragen Sie die Schreibweise dort unter „variants“ ein; sonst bleibt der Name unverknüpft.`,
    'common-surname': (text: string, count: number, ids: readonly string[]) =>
      `„${text}“ (${count}-mal) ist ein häufiger Name, und der Text nennt keinen Vornamen. Ist ${either(ids)} gemeint, legen Sie es unter „mentions“ fest.`,
  },
  unusedMention: (text: string, nth: number | undefined) =>
    `„${text}“ steht nicht${nth === undefined ? '' : ` ${nth}-mal`} im Artikel. Bitte prüfen Sie die Schreibweise oder löschen Sie den Eintrag.`,
  doubt: (id: string, message: string) =>
    `Offene Frage (${id}): ${message} Ist die Frage geklärt, löschen Sie den Eintrag.`,

  noSettings:
    'Die Datei archive.yaml fehlt. Bitte legen Sie sie an; sie nennt mindestens name, operator, contact, imprint und privacy.',
  noBaseUrl:
    'Ohne „baseUrl“ entstehen weder kanonische Adressen noch sitemap.xml. Wenn feststeht, wo die Website stehen wird, tragen Sie die Adresse ein.',
  placeholder: (key: string) =>
    `„${key}“ enthält noch den Platzhalter. Bitte ersetzen Sie ihn vor der Veröffentlichung durch Ihre Angaben und streichen Sie „placeholder“.`,
  unknownFile:
    'Diese Datei gehört nicht zum Archiv und bleibt unbeachtet. Artikel liegen in JJJJ/ oder ohne-jahr/ und enden auf .md.',
  unknownAuthorityFile: (meant: string | undefined, files: readonly string[]) =>
    `Diese Datei liest das Archiv nicht.${suggestion(meant)} Aus dem Ordner authority/ liest es nur ${each(files)}; bitte benennen Sie sie um oder verschieben Sie sie.`,
  unknownSettingsFile: (name: string) =>
    `Diese Datei liest das Archiv nicht.${suggestion(name)} Bitte benennen Sie sie um.`,
  symbolicLink:
    'Das ist eine Verknüpfung, und einer solchen folgt das Archiv nicht. Bitte legen Sie die Datei selbst hier ab.',
  noFolder: 'Diesen Ordner gibt es nicht. Bitte nennen Sie den Ordner des Archivs mit --archive.',
} as const;
