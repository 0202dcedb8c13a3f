/**
 * How often something is done, and how long a period is, in the languages of the product: the languages' own words, not a
 * site's labels.
 */
const FREQUENCIES: readonly (readonly string[])[] = [
  [
    'Monthly',
    'Every month',
    'Månedlig',
    'Hver måned',
    'Månadsvis',
    'Varje månad',
    'Kuukausittain',
    'Maandelijks',
    'Month',
    'Måned',
    'Månad',
    'Kuukausi',
    'Maand',
  ],
  [
    'Every two months',
    'Every second month',
    'Annenhver måned',
    'Hver annen måned',
    'Varannan månad',
    'Hver anden måned',
    'Joka toinen kuukausi',
    'Om de twee maanden',
  ],
  [
    'Quarterly',
    'Every quarter',
    'Kvartalsvis',
    'Hvert kvartal',
    'Varje kvartal',
    'Neljännesvuosittain',
    'Per kwartaal',
    'Quarter',
    'Kvartal',
    'Kwartaal',
  ],
  ['Half-yearly', 'Every six months', 'Halvårlig', 'Halvårsvis', 'Puolivuosittain', 'Halfjaarlijks'],
  [
    'Yearly',
    'Annually',
    'Every year',
    'Årlig',
    'Årsvis',
    'Årligen',
    'Årligt',
    'Vuosittain',
    'Jaarlijks',
    'Year',
    'År',
    'Vuosi',
    'Jaar',
  ],
];

/** Every way to say how often `value` means; none when it means no such thing. */
export function frequencySpellings(value: string): readonly string[] {
  const wanted = value.trim().toLowerCase();
  return FREQUENCIES.find((names) => names.some((name) => name.toLowerCase() === wanted)) ?? [];
}
