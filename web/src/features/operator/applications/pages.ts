import '../operator.css';
import './applications.css';

export { ApplicationDetailsPage } from './ApplicationDetailsPage';
export { ApplicationsPage } from './ApplicationsPage';
