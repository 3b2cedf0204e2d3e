/** Services of agencies, as they stand behind the agency's name and a hyphen: "epd-Landesdienst Nord". */
export const agencyServices: readonly string[] = [
  'Landesdienst',
  'Regionaldienst',
  'Basisdienst',
  'Sportdienst',
  'Wirtschaftsdienst',
  'Themendienst',
  'Zentralausgabe',
  'Wochenspiegel',
  'Hintergrund',
];
