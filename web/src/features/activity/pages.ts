export { ActivityPage } from './ActivityPage';
export { ApplicationPage } from './ApplicationPage';
