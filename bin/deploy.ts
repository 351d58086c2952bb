import { App } from 'aws-cdk-lib';
import { maharat } from '../lib/stacks/maharat.ts';

maharat(new App());
