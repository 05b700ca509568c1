// The least a Bolt app can do: ack a command, a form and a shortcut. Bolt 5 with its own receiver and defaults.
import { App } from '@slack/bolt';

const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
});
app.command('/addcontact', async ({ ack }) => ack());
app.view('contact_form', async ({ ack }) => ack());
app.shortcut('add_contact', async ({ ack }) => ack());
await app.start(Number(process.env.PORT));
