/** Continents, seas, states, provinces and landscapes that news names as places. */
export const regions: readonly string[] = `
Europa Osteuropa Westeuropa Südeuropa Nordeuropa Mitteleuropa Asien Südostasien Zentralasien Ostasien Afrika Nordafrika Westafrika Ostafrika Zentralafrika Südafrika
Amerika Nordamerika Südamerika Mittelamerika Zentralamerika Lateinamerika Ozeanien Antarktis Arktis Eurasien Skandinavien Baltikum Balkan Westbalkan Kaukasus
Nordkaukasus Südkaukasus Karibik Pazifik Atlantik Nordatlantik Mittelmeer Ostsee Nordsee Ostseeraum Rhein Donau Elbe Oder Mosel Bodensee Alpen Sahara
Sahel Sahelzone Nahost Maghreb Levante Kurdistan Palästina Gazastreifen Westjordanland Golan Sinai Krim Donbass Donbas Transnistrien Abchasien Südossetien
Bergkarabach Berg-Karabach Tschetschenien Dagestan Sibirien Tibet Xinjiang Kaschmir Taiwan Grönland Färöer Katalonien Baskenland Andalusien Galicien Korsika
Sardinien Sizilien Toskana Südtirol Tirol Vorarlberg Kärnten Steiermark Burgenland Oberösterreich Niederösterreich Bayern Sachsen Thüringen Brandenburg Hessen
Niedersachsen Saarland Schleswig-Holstein Mecklenburg-Vorpommern Sachsen-Anhalt Nordrhein-Westfalen Rheinland-Pfalz Baden-Württemberg Ostdeutschland Westdeutschland
Norddeutschland Süddeutschland Franken Schwaben Oberbayern Niederbayern Rheinland Ruhrgebiet Lausitz Harz Eifel Schwarzwald Allgäu Emsland Ostfriesland Holstein
Schottland Wales England Nordirland Kalifornien Texas Florida Alaska Hawaii Ohio Michigan Pennsylvania Georgia Arizona Nevada Virginia Kansas Oregon
Wisconsin Illinois Minnesota Utah Bretagne Normandie Elsass Lothringen Wallonien Flandern Schlesien Galizien Masowien Siebenbürgen Bosnien Herzegowina Kosovo
Amazonien Amazonas Patagonien Anden Essequibo Esequibo Táchira Tachira Zulia Guerrero Chiapas Yucatán Darfur Tigray Biafra Katanga Kivu Helmand Punjab Sindh
Tessin Wallis Graubünden Aargau Thurgau Waadt Jura Bernbiet Okinawa Hokkaido Kamtschatka Kamtschatka Sachalin Kuban Negev Galiläa Rafah
`
  .trim()
  .split(/\s+/);

export const regionsOfSeveralWords: readonly string[] = [
  'Naher Osten',
  'Nahen Osten',
  'Mittlerer Osten',
  'Mittleren Osten',
  'Ferner Osten',
  'Fernen Osten',
  'Puerto Rico',
  'Schwarzes Meer',
  'Schwarzen Meer',
  'Rotes Meer',
  'Roten Meer',
  'Asowsches Meer',
  'Südchinesisches Meer',
  'Südchinesischen Meer',
  'Persischer Golf',
  'Persischen Golf',
  'Golf von Mexiko',
  'Straße von Hormus',
  'Hindukusch',
  'New Jersey',
  'New Mexico',
  'North Carolina',
  'South Carolina',
  'West Virginia',
  'New South Wales',
  'Horn von Afrika',
  'Balearen',
  'Kanaren',
  'Kanarische Inseln',
  'Kanarischen Inseln',
  'Isla de Margarita',
  'Panamakanal',
  'Suezkanal',
];
