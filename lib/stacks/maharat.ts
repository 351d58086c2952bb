import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { z } from 'zod';
import { profileNamed } from '../../lambdas/profile/profiles.ts';
import { AccessStack } from './access-stack.ts';
import { FoundationStack } from './foundation-stack.ts';
import { PipelineStack } from './pipeline-stack.ts';

/** The stacks of one deployment. */
export interface Maharat {
  readonly foundation: FoundationStack;
  readonly pipeline: PipelineStack;
  readonly access: AccessStack;
}

/** Puts the whole of Maharat into an app, checked by cdk-nag's AwsSolutions; throws when the context names no known profile. */
export function maharat(app: App): Maharat {
  const profileName = z.string().parse(app.node.tryGetContext('maharat:profile') ?? 'bahrain');
  const profile = profileNamed(profileName);
  const account = process.env.CDK_DEFAULT_ACCOUNT;
  const env = {
    region: process.env.CDK_DEFAULT_REGION ?? profile.region,
    ...(account === undefined ? {} : { account }),
  };
  const foundation = new FoundationStack(app, 'MaharatFoundation', {
    env,
    profile,
    deleteWithStack: app.node.tryGetContext('maharat:deleteWithStack') === true,
    description: 'Maharat: keys, buckets, tables, catalogue and roles',
  });
  const pipeline = new PipelineStack(app, 'MaharatPipeline', {
    env,
    foundation,
    profileName,
    description: 'Maharat: functions, state machines, triggers and alarms',
  });
  const access = new AccessStack(app, 'MaharatAccess', {
    env,
    foundation,
    description: 'Maharat: roles of the agencies and of analysts',
  });
  Tags.of(app).add('project', 'maharat');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { foundation, pipeline, access };
}
