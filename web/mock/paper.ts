/* One question of each kind, in the shape of testing-service's DeliveryBody. */
const text = (value: string) => ({ kind: 'text', text: value });
const el = (name: string, ...content: unknown[]) => ({ kind: 'markup', name, attributes: {}, content });
const p = (...content: unknown[]) => el('p', ...content);
const option = (identifier: string, value: string, matchMax = 1) => ({
  identifier,
  fixed: false,
  matchMax,
  content: [text(value)],
});
const R = { responseIdentifier: 'RESPONSE' };
const picture = {
  href:
    'data:image/svg+xml,' +
    encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="300"><rect width="480" height="300" fill="#e6eef0"/><circle cx="120" cy="150" r="60" fill="#b9d3db"/><rect x="260" y="80" width="140" height="140" fill="#e5cfa0"/></svg>',
    ),
  type: 'image/svg+xml',
  width: 480,
  height: 300,
  alt: 'Екі пішін: дөңгелек пен шаршы',
};
const spots = [
  { identifier: 'A', shape: 'circle', coords: '120,150,60', label: '', matchMax: 1 },
  { identifier: 'B', shape: 'rect', coords: '260,80,400,220', label: 'шаршы', matchMax: 1 },
];

const bodies: unknown[][] = [
  [
    p(text('Теңдеудің түбірін табыңыз: '), {
      kind: 'markup',
      name: 'math',
      attributes: {},
      content: [
        el('msup', el('mi', text('x')), el('mn', text('2'))),
        el('mo', text('=')),
        el('mfrac', el('mn', text('9')), el('mn', text('4'))),
      ],
    }),
    {
      kind: 'choiceInteraction',
      ...R,
      prompt: [],
      shuffle: false,
      minChoices: 1,
      maxChoices: 1,
      orientation: '',
      choices: [option('A', '±3/2'), option('B', '±2/3'), option('C', '±9/4'), option('D', '3/2 ғана')],
    },
  ],
  [
    {
      kind: 'choiceInteraction',
      ...R,
      prompt: [text('Жай сандарды белгілеңіз')],
      shuffle: false,
      minChoices: 0,
      maxChoices: 3,
      orientation: '',
      choices: [option('A', '2'), option('B', '9'), option('C', '11'), option('D', '21'), option('E', '23')],
    },
  ],
  [
    {
      kind: 'orderInteraction',
      ...R,
      prompt: [text('Өсу ретімен орналастырыңыз')],
      shuffle: true,
      minChoices: 0,
      maxChoices: 0,
      orientation: '',
      choices: [option('A', '0,5'), option('B', '1/3'), option('C', '0,75')],
    },
  ],
  [
    {
      kind: 'associateInteraction',
      ...R,
      prompt: [text('Тең шамаларды жұптаңыз')],
      minAssociations: 0,
      maxAssociations: 2,
      choices: [option('A', '1/2'), option('B', '50 %'), option('C', '1/4'), option('D', '0,25')],
    },
  ],
  [
    {
      kind: 'matchInteraction',
      ...R,
      prompt: [text('Формула мен атауын сәйкестендіріңіз')],
      minAssociations: 0,
      maxAssociations: 0,
      sources: [option('A', 'Дөңгелек ауданы'), option('B', 'Шаршы ауданы')],
      targets: [option('X', 'πr²', 0), option('Y', 'a²', 0), option('Z', '2πr', 0)],
    },
  ],
  [
    {
      kind: 'matchInteraction',
      ...R,
      prompt: [text('Қай фигураға қай қасиет тән?')],
      minAssociations: 0,
      maxAssociations: 0,
      sources: [option('A', 'Ромб', 0), option('B', 'Тіктөртбұрыш', 0)],
      targets: [option('X', 'Барлық қабырғалары тең', 0), option('Y', 'Барлық бұрыштары тік', 0)],
    },
  ],
  [
    {
      kind: 'gapMatchInteraction',
      ...R,
      prompt: [text('Бос орындарды толтырыңыз')],
      minAssociations: 0,
      maxAssociations: 0,
      choices: [option('A', 'екі'), option('B', 'үш'), option('C', 'төрт')],
      content: [
        p(
          text('Үшбұрыштың '),
          { kind: 'gap', identifier: 'G1' },
          text(' қабырғасы, ал шаршының '),
          { kind: 'gap', identifier: 'G2' },
          text(' қабырғасы бар.'),
        ),
      ],
    },
  ],
  [
    p(
      text('Судың формуласы H'),
      el('sub', text('2')),
      text('O, қайнау температурасы '),
      {
        kind: 'inlineChoiceInteraction',
        ...R,
        shuffle: false,
        required: false,
        choices: [option('A', '90 °C'), option('B', '100 °C')],
      },
      text('.'),
    ),
  ],
  [
    p(text('7 × 8 = '), {
      kind: 'textEntryInteraction',
      ...R,
      expectedLength: 4,
      patternMask: '',
      placeholder: '',
    }),
  ],
  [
    {
      kind: 'extendedTextInteraction',
      ...R,
      prompt: [text('Сабақтың мақсатын қалай қоясыз?')],
      expectedLength: 0,
      expectedLines: 6,
      minStrings: 0,
      maxStrings: 1,
      format: 'plain',
      patternMask: '',
      placeholder: '',
    },
  ],
  [
    {
      kind: 'hottextInteraction',
      ...R,
      prompt: [text('Зат есімдерді белгілеңіз')],
      minChoices: 0,
      maxChoices: 2,
      content: [
        p(
          { kind: 'hottext', identifier: 'A', content: [text('Мұғалім')] },
          text(' '),
          { kind: 'hottext', identifier: 'B', content: [text('жаңа')] },
          text(' '),
          { kind: 'hottext', identifier: 'C', content: [text('кітап')] },
          text(' '),
          { kind: 'hottext', identifier: 'D', content: [text('оқыды')] },
        ),
      ],
    },
  ],
  [
    {
      kind: 'hotspotInteraction',
      ...R,
      prompt: [text('Шаршыны көрсетіңіз')],
      minChoices: 0,
      maxChoices: 1,
      picture,
      spots,
    },
  ],
  [
    {
      kind: 'sliderInteraction',
      ...R,
      prompt: [text('60-тың 25 %-ы қанша?')],
      lowerBound: 0,
      upperBound: 60,
      step: 5,
      stepLabel: false,
      orientation: '',
      reverse: false,
    },
  ],
  [
    {
      kind: 'selectPointInteraction',
      ...R,
      prompt: [text('Дөңгелектің центрін көрсетіңіз')],
      minChoices: 0,
      maxChoices: 1,
      picture,
    },
  ],
];

export const questions = bodies.map((content, index) => ({
  number: index + 1,
  section: 'SUBJECT',
  item: { identifier: `item-${index + 1}`, body: { content } },
}));
