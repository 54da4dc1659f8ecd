import '../operator.css';

export { CancellationsPage } from './CancellationsPage';
