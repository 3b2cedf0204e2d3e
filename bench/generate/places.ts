/** A town with its latitude, longitude and country. */
export interface Town {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
}

const rows =
  'Berlin 52.52 13.41 DE/Hamburg 53.55 9.99 DE/München 48.14 11.58 DE/Köln 50.94 6.96 DE/Frankfurt 50.11 8.68 DE/Stuttgart 48.78 9.18 DE/' +
  'Leipzig 51.34 12.37 DE/Dresden 51.05 13.74 DE/Hannover 52.37 9.73 DE/Bremen 53.08 8.80 DE/Nürnberg 49.45 11.08 DE/Kiel 54.32 10.14 DE/' +
  'Rostock 54.09 12.14 DE/Magdeburg 52.13 11.63 DE/Erfurt 50.98 11.03 DE/Mainz 49.99 8.25 DE/Saarbrücken 49.24 7.00 DE/Schwerin 53.63 11.41 DE/' +
  'Potsdam 52.40 13.06 DE/Wiesbaden 50.08 8.24 DE/Husum 54.48 9.05 DE/Flensburg 54.79 9.44 DE/Lübeck 53.87 10.69 DE/Cuxhaven 53.86 8.69 DE/' +
  'Emden 53.37 7.21 DE/Oldenburg 53.14 8.21 DE/Osnabrück 52.28 8.05 DE/Münster 51.96 7.63 DE/Bielefeld 52.02 8.53 DE/Kassel 51.31 9.48 DE/' +
  'Göttingen 51.53 9.93 DE/Braunschweig 52.27 10.52 DE/Wolfsburg 52.42 10.79 DE/Dortmund 51.51 7.47 DE/Duisburg 51.43 6.76 DE/Aachen 50.78 6.08 DE/' +
  'Bonn 50.74 7.10 DE/Koblenz 50.36 7.59 DE/Trier 49.76 6.64 DE/Heidelberg 49.40 8.67 DE/Karlsruhe 49.01 8.40 DE/Freiburg 47.99 7.85 DE/' +
  'Konstanz 47.66 9.18 DE/Ulm 48.40 9.99 DE/Augsburg 48.37 10.90 DE/Regensburg 49.02 12.10 DE/Passau 48.57 13.43 DE/Würzburg 49.79 9.95 DE/' +
  'Bamberg 49.90 10.90 DE/Bayreuth 49.95 11.58 DE/Jena 50.93 11.59 DE/Weimar 50.98 11.33 DE/Chemnitz 50.83 12.92 DE/Zwickau 50.72 12.49 DE/' +
  'Görlitz 51.15 14.99 DE/Cottbus 51.76 14.33 DE/Stralsund 54.31 13.09 DE/Greifswald 54.10 13.38 DE/Neubrandenburg 53.56 13.26 DE/Wismar 53.89 11.46 DE/' +
  'Stade 53.60 9.48 DE/Lüneburg 53.25 10.41 DE/Celle 52.62 10.08 DE/Hildesheim 52.15 9.95 DE/Paderborn 51.72 8.75 DE/Siegen 50.87 8.02 DE/' +
  'Marburg 50.81 8.77 DE/Fulda 50.55 9.68 DE/Darmstadt 49.87 8.65 DE/Tübingen 48.52 9.06 DE/Ravensburg 47.78 9.61 DE/Kempten 47.73 10.31 DE/' +
  'Wien 48.21 16.37 AT/Graz 47.07 15.44 AT/Linz 48.31 14.29 AT/Salzburg 47.81 13.04 AT/Innsbruck 47.27 11.40 AT/Zürich 47.37 8.54 CH/Bern 46.95 7.45 CH/' +
  'Basel 47.56 7.59 CH/Genf 46.20 6.14 CH/Luxemburg 49.61 6.13 LU/Brüssel 50.85 4.35 BE/Den Haag 52.08 4.31 NL/Rotterdam 51.92 4.48 NL/Paris 48.86 2.35 FR/' +
  'Straßburg 48.57 7.75 FR/London 51.51 -0.13 GB/Dublin 53.35 -6.26 IE/Kopenhagen 55.68 12.57 DK/Aarhus 56.15 10.20 DK/Oslo 59.91 10.75 NO/' +
  'Bergen 60.39 5.32 NO/Stockholm 59.33 18.07 SE/Göteborg 57.71 11.97 SE/Helsinki 60.17 24.94 FI/Tallinn 59.44 24.75 EE/Riga 56.95 24.11 LV/' +
  'Vilnius 54.69 25.28 LT/Warschau 52.23 21.01 PL/Danzig 54.35 18.65 PL/Stettin 53.43 14.55 PL/Krakau 50.06 19.94 PL/Prag 50.08 14.44 CZ/' +
  'Brünn 49.20 16.61 CZ/Bratislava 48.15 17.11 SK/Budapest 47.50 19.04 HU/Ljubljana 46.06 14.51 SI/Zagreb 45.81 15.98 HR/Belgrad 44.79 20.45 RS/' +
  'Bukarest 44.43 26.10 RO/Sofia 42.70 23.32 BG/Athen 37.98 23.73 GR/Rom 41.90 12.50 IT/Mailand 45.46 9.19 IT/Triest 45.65 13.78 IT/Madrid 40.42 -3.70 ES/' +
  'Barcelona 41.39 2.17 ES/Lissabon 38.72 -9.14 PT/Kiew 50.45 30.52 UA/Moskau 55.76 37.62 RU/Istanbul 41.01 28.98 TR/Ankara 39.93 32.85 TR/' +
  'Kairo 30.04 31.24 EG/Tunis 36.81 10.18 TN/Nairobi -1.29 36.82 KE/Accra 5.60 -0.19 GH/Kapstadt -33.93 18.42 ZA/Ottawa 45.42 -75.70 CA/' +
  'Washington 38.91 -77.04 US/Bogotá 4.71 -74.07 CO/Lima -12.05 -77.04 PE/Santiago -33.45 -70.67 CL/Montevideo -34.90 -56.16 UY/Tokio 35.68 139.69 JP/' +
  'Seoul 37.57 126.98 KR/Neu-Delhi 28.61 77.21 IN/Jakarta -6.21 106.85 ID/Canberra -35.28 149.13 AU/Wellington -41.29 174.78 NZ';

const cities: readonly Town[] = rows.split('/').map((row) => {
  const [, name = '', latitude, longitude, country = ''] =
    /^(.+) (-?[\d.]+) (-?[\d.]+) (..)$/.exec(row) ?? [];
  return { name, latitude: Number(latitude), longitude: Number(longitude), country };
});

const beginnings =
  'Alten Nieder Ober Neuen Groß Klein Unter Mittel Oster Wester Süder Norder Langen Hohen Krummen Schwarzen Weißen Roten Grünen Stein'.split(
    ' ',
  );
const endings =
  'brügge büttel deich fehn hagen koog krug leben moor rade rode siel stedt warft wisch wurth zell beuren'.split(
    ' ',
  );

/** Made-up villages, each somewhere within a day's walk of a German city. */
const villages: readonly Town[] = beginnings.flatMap((beginning, row) =>
  endings.map((ending, column) => {
    const near = cities[(row * 7 + column * 3) % 72];
    const around = (degrees: number, step: number): number =>
      Math.round((degrees + ((row * 13 + column * step) % 40) / 100 - 0.2) * 100) / 100;
    return {
      name: beginning + ending,
      latitude: around(near?.latitude ?? 0, 17),
      longitude: around(near?.longitude ?? 0, 29),
      country: 'DE',
    };
  }),
);

/** Everywhere that something happens, the most written about first. */
export const towns: readonly Town[] = [...cities, ...villages];

/** How many of the towns are cities in which organisations sit. */
export const cityCount = cities.length;
