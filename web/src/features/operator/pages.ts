import './operator.css';

export { ItemsPage } from './ItemsPage';
export { MailsPage } from './MailsPage';
export { ReferencePage } from './ReferencePage';
export { SlotsPage } from './SlotsPage';
export { UnscoredPage } from './UnscoredPage';
