/** Cities and towns as German print names them: capitals, and places news is often sent from. */
export const cities: readonly string[] = `
Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg
Bochum Wuppertal Bielefeld Bonn Münster Mannheim Karlsruhe Augsburg Wiesbaden Mönchengladbach Gelsenkirchen Aachen Braunschweig
Kiel Chemnitz Halle Magdeburg Freiburg Krefeld Mainz Lübeck Erfurt Oberhausen Rostock Kassel Hagen Saarbrücken Potsdam Hamm
Ludwigshafen Oldenburg Osnabrück Leverkusen Heidelberg Darmstadt Solingen Regensburg Herne Paderborn Neuss Ingolstadt Offenbach
Fürth Ulm Würzburg Heilbronn Pforzheim Wolfsburg Göttingen Bottrop Reutlingen Erlangen Koblenz Bremerhaven Remscheid Trier Jena
Recklinghausen Moers Salzgitter Siegen Gütersloh Hildesheim Hanau Kaiserslautern Cottbus Schwerin Witten Esslingen Gera Ludwigsburg
Iserlohn Düren Tübingen Zwickau Flensburg Gießen Konstanz Villingen Marburg Worms Dessau Bamberg Bayreuth Landshut Aschaffenburg
Kempten Rosenheim Weimar Plauen Neubrandenburg Stralsund Greifswald Görlitz Bautzen Freising Passau Lüneburg Celle Wilhelmshaven Emden
Cuxhaven Husum Neumünster Norderstedt Fulda Wetzlar Speyer Ravensburg Friedrichshafen Lindau Warendorf Gundremmingen Wolfenbüttel Lingen
Wismar Güstrow Bernau Eisenach Gotha Suhl Nordhausen Merseburg Wittenberg Stendal Hoyerswerda Zittau Pirna Meißen Freiberg Oranienburg Eberswalde
Wien Graz Linz Salzburg Innsbruck Klagenfurt Villach Wels Dornbirn Bregenz Eisenstadt Leoben Steyr Kufstein Perg
Zürich Genf Basel Bern Lausanne Winterthur Luzern Lugano Davos Biel Thun Chur Schaffhausen Fribourg Neuenburg Sitten Aarau Zug Bellinzona Vaduz
Moskau Washington London Paris Rom Madrid Brüssel Straßburg Luxemburg Amsterdam Rotterdam Antwerpen Lissabon Porto Barcelona Valencia Sevilla Athen
Thessaloniki Warschau Krakau Danzig Breslau Posen Prag Brünn Pilsen Bratislava Budapest Bukarest Sofia Belgrad Zagreb Laibach Ljubljana Sarajevo Skopje
Podgorica Pristina Tirana Kiew Kyjiw Lwiw Lemberg Odessa Odesa Charkiw Charkow Donezk Luhansk Mariupol Cherson Saporischschja Bachmut Dnipro Minsk Chișinău Chisinau
Riga Vilnius Tallinn Helsinki Stockholm Göteborg Malmö Kopenhagen Aarhus Oslo Bergen Reykjavik Reykjavík Dublin Belfast Edinburgh Glasgow Manchester
Liverpool Birmingham Leeds Oxford Cambridge Mailand Turin Neapel Venedig Florenz Genua Palermo Bologna Triest Bozen Marseille Lyon Toulouse Nizza
Bordeaux Straßburg Lille Nantes Montpellier Cannes Calais Istanbul Ankara Izmir Diyarbakir Nikosia Valletta Monaco Tiflis Eriwan Baku Astana Almaty
Taschkent Bischkek Duschanbe Aschgabat Kabul Islamabad Karatschi Lahore Delhi Mumbai Bangalore Kalkutta Kathmandu Dhaka Colombo Rangun Bangkok
Phnom Hanoi Saigon Vientiane Jakarta Manila Singapur Peking Shanghai Schanghai Hongkong Guangzhou Shenzhen Wuhan Taipeh Seoul Pjöngjang Tokio Osaka Kyoto Hiroshima Nagasaki Fukushima
Sydney Melbourne Canberra Brisbane Perth Wellington Auckland Teheran Bagdad Mossul Erbil Basra Damaskus Aleppo Homs Idlib Beirut Amman Jerusalem Gaza
Ramallah Hebron Haifa Nablus Kairo Alexandria Tripolis Bengasi Tunis Algier Rabat Casablanca Marrakesch Khartum Dschuba Juba Goma Addis Nairobi Mombasa Mogadischu
Kampala Kigali Bujumbura Kinshasa Luanda Lusaka Harare Windhoek Pretoria Johannesburg Kapstadt Durban Maputo Antananarivo Lagos Abuja Accra Abidjan
Dakar Bamako Niamey Ouagadougou Conakry Freetown Monrovia Jaunde Libreville Dschidda Riad Mekka Medina Sanaa Aden Maskat Doha Dubai Manama
Ottawa Toronto Montreal Vancouver Québec Boston Chicago Philadelphia Detroit Seattle Houston Dallas Miami Atlanta Denver Minneapolis Phoenix Baltimore
Pittsburgh Cleveland Cincinnati Stanford Brasília Acapulco Havanna Caracas Bogotá Bogota Medellín Lima Quito Guayaquil Maracaibo Managua Tegucigalpa Kingston
Montevideo Asunción Sucre Córdoba Rosario Oaxaca Tijuana Monterrey Cancún Nassau Bridgetown Georgetown Paramaribo Cayenne
Wladiwostok Nowosibirsk Jekaterinburg Kasan Sotschi Kaliningrad Murmansk Rostow Wolgograd Smolensk Sewastopol Simferopol Grosny
Guantánamo Guantanamo Srebrenica Tschernobyl Auschwitz Buchenwald Dachau Butscha Ramstein Brunsbüttel Lampedusa
`
  .trim()
  .split(/\s+/);

/** Names of more than one word, which only count as a whole. */
export const citiesOfSeveralWords: readonly string[] = [
  'New York',
  'Los Angeles',
  'San Francisco',
  'San Diego',
  'Las Vegas',
  'New Orleans',
  'Salt Lake City',
  'Santa Clara',
  'Mexiko-Stadt',
  'Rio de Janeiro',
  'São Paulo',
  'Sao Paulo',
  'Porto Alegre',
  'Buenos Aires',
  'Santiago de Chile',
  'La Paz',
  'San José',
  'San Salvador',
  'Guatemala-Stadt',
  'Panama-Stadt',
  'Santo Domingo',
  'San Juan',
  'Port-au-Prince',
  'Puerto La Cruz',
  'Sankt Petersburg',
  'St. Petersburg',
  'Nischni Nowgorod',
  'Tel Aviv',
  'Abu Dhabi',
  'Kuala Lumpur',
  'Neu-Delhi',
  'Ho-Chi-Minh-Stadt',
  'Phnom Penh',
  'Addis Abeba',
  'Den Haag',
  'Saint-Denis',
  'Frankfurt am Main',
  'Frankfurt (Oder)',
  'Frankfurt/Main',
  'Frankfurt/Oder',
  'Halle (Saale)',
  'Halle/Saale',
  'Freiburg im Breisgau',
  'Bad Homburg',
  'Bad Kreuznach',
  'Garmisch-Partenkirchen',
  'St. Gallen',
  'St. Pölten',
  'Sankt Gallen',
  'Sankt Pölten',
  'Wiener Neustadt',
  'Reggio Calabria',
  'Bandar Abbas',
  'Chan Junis',
  'Banda Aceh',
  'Kuwait-Stadt',
  'Belo Horizonte',
  'Ciudad Juárez',
  'Dar es Salaam',
  'Port Sudan',
  'Cox’s Bazar',
  'Sharm el Scheich',
  'Ceuta',
  'Melilla',
];
