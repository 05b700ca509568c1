import bolt from '@slack/bolt/dist/App.js';

/** Bolt's App from its own file: the index would load Express and AWS Lambda's receiver with every start. */
export const { default: App, LogLevel } = bolt;
