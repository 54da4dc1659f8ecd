import '../operator.css';
import './campaigns.css';

export { CampaignPage } from './CampaignPage';
export { CampaignsPage } from './CampaignsPage';
export { EditCampaignPage } from './EditCampaignPage';
export { NewCampaignPage } from './NewCampaignPage';
