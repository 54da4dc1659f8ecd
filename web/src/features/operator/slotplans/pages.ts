import '../operator.css';

export { NewSlotPlanPage } from './NewSlotPlanPage';
export { SlotPlanPage } from './SlotPlanPage';
export { SlotPlansPage } from './SlotPlansPage';
