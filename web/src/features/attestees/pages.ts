import '@/features/operator/operator.css';

export { AttesteesPage } from './AttesteesPage';
export { SentListPage } from './SentListPage';
export { SentListsPage } from './SentListsPage';
