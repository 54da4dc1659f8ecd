import './operator.css';

export { ItemsPage } from './ItemsPage';
export { MailsPage } from './MailsPage';
export { ReferencePage } from './ReferencePage';
export { SlotsPage } from './SlotsPage';
export { WaitingPage } from './waiting/WaitingPage';
export { UnscoredPage } from './UnscoredPage';
