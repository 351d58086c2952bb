import { App } from 'aws-cdk-lib';
import { SettingsError, settingsOf } from '../../lib/stacks/settings.ts';
import { ofType, synthesised } from './synthesised.ts';

const SIO = { principal: 'arn:aws:iam::111122223333:role/uploader', externalId: 'sio-2026-secret' };
const settings = (context: Record<string, unknown>) => settingsOf(new App({ context }));

test('without a context data is kept, and nobody from outside comes in', () => {
  expect(settings({})).toEqual({
    profile: 'bahrain',
    deleteWithStack: false,
    allowDataDeletion: false,
    agencies: {},
  });
});

test('what the command line gives as text is taken as cdk.json has it', () => {
  const text = {
    'maharat:deleteWithStack': 'true',
    'maharat:allowDataDeletion': 'false',
    'maharat:agencies': JSON.stringify({ sio: SIO }),
  };
  const json = {
    'maharat:deleteWithStack': true,
    'maharat:allowDataDeletion': false,
    'maharat:agencies': { sio: SIO },
  };
  expect(settings(text)).toEqual(settings(json));
  expect(settings(text)).toMatchObject({ deleteWithStack: true, agencies: { sio: SIO } });
});

test.each([
  ['maharat:deleteWithStack', 'yes', /maharat:deleteWithStack cannot be used\. Give true or false\.$/],
  ['maharat:agencies', '{sio', /maharat:agencies cannot be used\. Give a JSON object/],
  ['maharat:agencies', { sio: { ...SIO, principal: '*' } }, /agencies, sio, principal .*Give the ARN of/],
  ['maharat:agencies', { sio: { ...SIO, externalId: 'x' } }, /agencies, sio, externalId .*8 characters/],
  ['maharat:agencies', { sio: { principal: SIO.principal } }, /agencies, sio, externalId /],
  [
    'maharat:agencies',
    { soi: SIO },
    /agencies, soi cannot be used\. There is no such agency\. Give one of iga,/,
  ],
  ['maharat:failureEmail', 'nobody', /maharat:failureEmail cannot be used\. Give an e-mail address\.$/],
])('%s of %j is refused in words', (name, value, message) => {
  expect(() => settings({ [name]: value })).toThrow(SettingsError);
  expect(() => settings({ [name]: value })).toThrow(message);
});

test('an address of the context is told of failures; without one nobody is subscribed', () => {
  const subscriptions = (context: Record<string, unknown>) =>
    ofType(synthesised(context), 'AWS::SNS::Subscription').map(([, { Properties }]) => Properties);
  expect(subscriptions({})).toEqual([]);
  expect(subscriptions({ 'maharat:failureEmail': 'duty@example.org' })).toEqual([
    {
      Protocol: 'email',
      Endpoint: 'duty@example.org',
      TopicArn: expect.stringContaining('FailuresTopic'),
    },
  ]);
});
