import '../operator.css';
import './slotplans.css';

export { NewSlotPlanPage } from './NewSlotPlanPage';
export { SlotPlanPage } from './SlotPlanPage';
export { SlotPlansPage } from './SlotPlansPage';
