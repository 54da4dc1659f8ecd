export { ActivityPage } from './ActivityPage';
export { ApplicationPage } from './ApplicationPage';
export { ChangeSeatPage } from './seat/ChangeSeatPage';
