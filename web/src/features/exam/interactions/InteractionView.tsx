import type { Interaction } from '../body/types';
import { Associate } from './Associate';
import { Choice } from './Choice';
import { ExtendedText } from './ExtendedText';
import { GapMatch } from './GapMatch';
import { GraphicAssociate, GraphicGapMatch, GraphicOrder, Hotspot } from './Graphic';
import { Hottext } from './Hottext';
import { InlineChoice } from './InlineChoice';
import { Match } from './Match';
import { Media } from './Media';
import { Order } from './Order';
import { PositionObject, SelectPoint } from './Points';
import { Slider } from './Slider';
import { TextEntry } from './TextEntry';
import { Unsupported } from './Unsupported';

export function InteractionView({ interaction }: { interaction: Interaction }) {
  switch (interaction.kind) {
    case 'choiceInteraction':
      return <Choice it={interaction} />;
    case 'orderInteraction':
      return <Order it={interaction} />;
    case 'associateInteraction':
      return <Associate it={interaction} />;
    case 'matchInteraction':
      return <Match it={interaction} />;
    case 'gapMatchInteraction':
      return <GapMatch it={interaction} />;
    case 'inlineChoiceInteraction':
      return <InlineChoice it={interaction} />;
    case 'textEntryInteraction':
      return <TextEntry it={interaction} />;
    case 'extendedTextInteraction':
      return <ExtendedText it={interaction} />;
    case 'hottextInteraction':
      return <Hottext it={interaction} />;
    case 'hotspotInteraction':
      return <Hotspot it={interaction} />;
    case 'selectPointInteraction':
      return <SelectPoint it={interaction} />;
    case 'graphicOrderInteraction':
      return <GraphicOrder it={interaction} />;
    case 'graphicAssociateInteraction':
      return <GraphicAssociate it={interaction} />;
    case 'graphicGapMatchInteraction':
      return <GraphicGapMatch it={interaction} />;
    case 'positionObjectInteraction':
      return <PositionObject it={interaction} />;
    case 'sliderInteraction':
      return <Slider it={interaction} />;
    case 'mediaInteraction':
      return <Media it={interaction} />;
    case 'endAttemptInteraction':
      return null;
    default:
      return <Unsupported />;
  }
}
