import { adapterContract } from '../../contract/adapter-contract.ts';
import { startDriver } from './driver.ts';

adapterContract('discord', startDriver, { groups: true });
