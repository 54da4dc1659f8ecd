import './duties.css';

export { DutiesPage } from './DutiesPage';
