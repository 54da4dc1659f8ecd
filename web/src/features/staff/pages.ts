import './staff.css';

export { AuditPage } from './AuditPage';
export { StaffAccountPage } from './StaffAccountPage';
export { StaffPage } from './StaffPage';
