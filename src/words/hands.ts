/** What hands do in kitchens, by the word that levels name it with. */
const GERUNDS: Readonly<Record<string, string>> = {
  answer: 'answering',
  bake: 'baking',
  beat: 'beating',
  boil: 'boiling',
  brew: 'brewing',
  call: 'calling',
  carry: 'carrying',
  chop: 'chopping',
  clean: 'cleaning',
  cook: 'cooking',
  cut: 'cutting',
  decorate: 'decorating',
  dress: 'dressing',
  dry: 'drying',
  fetch: 'fetching',
  fill: 'filling',
  fold: 'folding',
  fry: 'frying',
  garnish: 'garnishing',
  glaze: 'glazing',
  grate: 'grating',
  knead: 'kneading',
  ladle: 'ladling',
  lay: 'laying',
  make: 'making',
  mince: 'mincing',
  mix: 'mixing',
  pack: 'packing',
  peel: 'peeling',
  plate: 'plating',
  polish: 'polishing',
  pour: 'pouring',
  prep: 'prepping',
  prepare: 'preparing',
  rinse: 'rinsing',
  roll: 'rolling',
  season: 'seasoning',
  serve: 'serving',
  set: 'setting',
  shape: 'shaping',
  slice: 'slicing',
  spread: 'spreading',
  stir: 'stirring',
  sweep: 'sweeping',
  take: 'taking',
  taste: 'tasting',
  tidy: 'tidying',
  toss: 'tossing',
  wash: 'washing',
  whip: 'whipping',
  whisk: 'whisking',
  wipe: 'wiping',
  wrap: 'wrapping',
  write: 'writing',
};

/**
 * What the hands are at while they do a step: `chop` → `chopping`, `chop-veg` → `chopping veg`, else `busy with salad`,
 * or with `name` where a step's own name does not tell which one.
 */
export function handsAt(step: string, name = step): string {
  const [verb = '', ...rest] = step.split(/[-_]/u);
  // Asked of the words themselves: a step may well be called `constructor`.
  if (!Object.hasOwn(GERUNDS, verb)) return `busy with ${name}`;
  return [GERUNDS[verb], ...rest].join(' ');
}
