/** The delivery tree of testing-service (kz.bagalau.testing.qti.body), as Jackson writes it. */
export interface Text {
  kind: 'text';
  text: string;
}

export interface Markup {
  kind: 'markup';
  name: string;
  attributes: Record<string, string>;
  content: BodyNode[];
}

export interface Gap {
  kind: 'gap';
  identifier: string;
}

export interface Hottext {
  kind: 'hottext';
  identifier: string;
  content: BodyNode[];
}

export interface Option {
  identifier: string;
  fixed: boolean;
  matchMax: number;
  content: BodyNode[];
}

export interface Spot {
  identifier: string;
  shape: string;
  coords: string;
  label: string;
  matchMax: number;
}

export interface Picture {
  href: string;
  type: string;
  width: number;
  height: number;
  alt: string;
}

interface Base<K extends string> {
  kind: K;
  responseIdentifier: string;
}

interface Prompted<K extends string> extends Base<K> {
  prompt: BodyNode[];
}

/** Everywhere a maximum of 0 means no limit. */
interface Choosing<K extends string> extends Prompted<K> {
  minChoices: number;
  maxChoices: number;
}

interface Pairing<K extends string> extends Prompted<K> {
  minAssociations: number;
  maxAssociations: number;
}

export interface ChoiceInteraction extends Choosing<'choiceInteraction'> {
  orientation: string;
  choices: Option[];
}
export interface OrderInteraction extends Choosing<'orderInteraction'> {
  orientation: string;
  choices: Option[];
}
export interface AssociateInteraction extends Pairing<'associateInteraction'> {
  choices: Option[];
}
export interface MatchInteraction extends Pairing<'matchInteraction'> {
  sources: Option[];
  targets: Option[];
}
export interface GapMatchInteraction extends Pairing<'gapMatchInteraction'> {
  choices: Option[];
  content: BodyNode[];
}
export interface InlineChoiceInteraction extends Base<'inlineChoiceInteraction'> {
  required: boolean;
  choices: Option[];
}
export interface TextEntryInteraction extends Base<'textEntryInteraction'> {
  expectedLength: number;
  patternMask: string;
  placeholder: string;
}
export interface ExtendedTextInteraction extends Prompted<'extendedTextInteraction'> {
  expectedLength: number;
  expectedLines: number;
  minStrings: number;
  maxStrings: number;
  format: string;
  patternMask: string;
  placeholder: string;
}
export interface HottextInteraction extends Choosing<'hottextInteraction'> {
  content: BodyNode[];
}
export interface HotspotInteraction extends Choosing<'hotspotInteraction'> {
  picture: Picture;
  spots: Spot[];
}
export interface SelectPointInteraction extends Choosing<'selectPointInteraction'> {
  picture: Picture;
}
export interface GraphicOrderInteraction extends Choosing<'graphicOrderInteraction'> {
  picture: Picture;
  spots: Spot[];
}
export interface GraphicAssociateInteraction extends Pairing<'graphicAssociateInteraction'> {
  picture: Picture;
  spots: Spot[];
}
export interface GraphicGapMatchInteraction extends Pairing<'graphicGapMatchInteraction'> {
  picture: Picture;
  choices: Option[];
  spots: Spot[];
}
export interface PositionObjectInteraction extends Base<'positionObjectInteraction'> {
  minChoices: number;
  maxChoices: number;
  picture: Picture;
  stage: Picture;
}
export interface SliderInteraction extends Prompted<'sliderInteraction'> {
  lowerBound: number;
  upperBound: number;
  step: number;
  stepLabel: boolean;
  orientation: string;
  reverse: boolean;
}
export interface MediaInteraction extends Prompted<'mediaInteraction'> {
  href: string;
  type: string;
  minPlays: number;
  maxPlays: number;
  autostart: boolean;
  loop: boolean;
}
export type UploadInteraction = Prompted<'uploadInteraction'>;
export interface DrawingInteraction extends Prompted<'drawingInteraction'> {
  picture: Picture;
}
export interface EndAttemptInteraction extends Base<'endAttemptInteraction'> {
  title: string;
}

export type Interaction =
  | ChoiceInteraction
  | OrderInteraction
  | AssociateInteraction
  | MatchInteraction
  | GapMatchInteraction
  | InlineChoiceInteraction
  | TextEntryInteraction
  | ExtendedTextInteraction
  | HottextInteraction
  | HotspotInteraction
  | SelectPointInteraction
  | GraphicOrderInteraction
  | GraphicAssociateInteraction
  | GraphicGapMatchInteraction
  | PositionObjectInteraction
  | SliderInteraction
  | MediaInteraction
  | UploadInteraction
  | DrawingInteraction
  | EndAttemptInteraction;

export type BodyNode = Text | Markup | Gap | Hottext | Interaction;
