import '../operator.css';
import './centres.css';
import './plan/plan.css';

export { CentrePage } from './CentrePage';
export { CentresPage } from './CentresPage';
export { CloseCentrePage } from './closing/CloseCentrePage';
export { EditCentrePage } from './EditCentrePage';
export { EditRoomPage } from './EditRoomPage';
export { NewCentrePage } from './NewCentrePage';
export { NewRoomPage } from './NewRoomPage';
export { PlanPage } from './plan/PlanPage';
