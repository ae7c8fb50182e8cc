import { mountScreen } from '@/components/screens/mount';
import { WelcomeScreen } from '@/components/screens/welcome/welcome-screen';

mountScreen(<WelcomeScreen />, { namespaces: ['welcome'] });
