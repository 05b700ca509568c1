import { describe, expect, it } from 'vitest';
import { ada, bianca } from '../../src/sandbox/slack/people.ts';
import { addContactFunction } from '../../src/slack/payload/workflow-function.ts';
import { startHouse, textOf, type House } from '../support/house.ts';

/** A person whose Slack is in this language, known to the app as after a first press. */
async function speaking(locale: string, env: Record<string, string> = {}): Promise<House> {
  const house = await startHouse(env);
  house.slack.world.addPerson({ ...ada, locale });
  await house.slack.command({ text: 'help' });
  await house.slack.until(() => house.slack.calls.some(({ method }) => method === 'users.info'));
  // By the time this one is answered, so is what was asked before it.
  await house.slack.command({ text: 'help' });
  return house;
}

const spoken = [
  ['pt-BR', 'Adicionar contato', 'Adicione um nome.', 'está na caixa de entrada', 'Configurações'],
  ['es-LA', 'Agregar un contacto', 'Agrega un nombre.', 'está en la bandeja', 'Configuración'],
  ['fr-FR', 'Ajouter un contact', 'Ajoutez un nom.', 'est dans la boîte', 'Réglages'],
  ['de-DE', 'Kontakt hinzufügen', 'Gib einen Namen ein.', 'ist im Posteingang', 'Einstellungen'],
  ['hi-IN', 'संपर्क जोड़ें', 'नाम लिखें।', 'इनबॉक्स में है', 'सेटिंग'],
  ['it-IT', 'Aggiungi contatto', 'Aggiungi un nome.', 'è nella casella', 'Impostazioni'],
  ['id-ID', 'Tambah kontak', 'Masukkan nama.', 'sudah ada di kotak', 'Pengaturan'],
] as const;

describe.each(spoken)('somebody whose Slack is in %s', (locale, title, nameMissing, imported, settings) => {
  it('reads form, errors, card and Home in their language', async () => {
    const { slack } = await speaking(locale);
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    expect(slack.modal()?.definition).toMatchObject({ title: { text: title } });
    await slack.type('phone', '+91 98765 43210');
    await slack.type('name', ' ');
    const { errors } = await slack.submit();
    expect(errors).toEqual({ name: nameMissing });
    await slack.type('name', 'Meera Joshi');
    expect((await slack.submit()).closed).toBe(true);
    const card = await slack.until(() => slack.ephemerals().find((one) => textOf(one).includes('Meera')));
    expect(textOf(card)).toContain(imported);
    await slack.openHome();
    const home = await slack.until(() => slack.home());
    expect(textOf(home.definition)).toContain(settings);
  });
});

describe('the language of a person', () => {
  it('is their own choice in the Home before Slack’s locale', async () => {
    const { slack } = await speaking('pt-BR');
    await slack.openHome();
    await slack.until(() => slack.home());
    await slack.type('language', 'de');
    await slack.until(() => textOf(slack.home()?.definition).includes('Einstellungen'));
    await slack.command({ text: 'help' });
    expect(JSON.stringify(slack.replies.at(-1)?.body)).toContain('WhatsApp-Posteingang');
  });

  it('is DEFAULT_LANGUAGE where Slack speaks a language the app does not', async () => {
    const { slack } = await speaking('ja-JP', { DEFAULT_LANGUAGE: 'fr' });
    expect(JSON.stringify(slack.replies.at(-1)?.body)).toContain('boîte WhatsApp');
  });

  it('is DEFAULT_LANGUAGE in what a whole channel reads', async () => {
    const { slack } = await speaking('de-DE', { DEFAULT_LANGUAGE: 'es' });
    await slack.command({ text: 'Meera Joshi +91 98765 43210' });
    const card = await slack.until(() => slack.ephemerals().find((one) => textOf(one).includes('Meera')));
    expect(textOf(card)).toContain('Posteingang');
    await slack.press('tell_channel', { in: card });
    const post = await slack.until(() =>
      slack.messages().find((one) => textOf(one).includes(':bust_in_silhouette:')),
    );
    expect(textOf(post)).toContain('agregó un contacto');
  });

  it('holds no ack up: English is spoken until Slack has told the locale', async () => {
    const house = await startHouse({ ALLOW_GUESTS: 'true' });
    house.slack.world.addPerson({ ...ada, locale: 'pt-BR' });
    house.slack.fault('users.info', { kind: 'hang' }, 1);
    const { body } = await house.slack.command({ text: 'help' });
    expect(JSON.stringify(body)).toContain('Add people to your WhatsApp inbox');
  });
});

describe('somebody the app has never met', () => {
  it('finds the Home in the language of their Slack when they open it first', async () => {
    const { slack } = await startHouse();
    await slack.openHome({ userId: bianca.id });
    const home = await slack.until(() => slack.home(bianca.id));
    expect(textOf(home.definition)).toContain('Três formas de adicionar alguém');
  });

  it('gets the form in it at their first command', async () => {
    const { slack } = await startHouse();
    await slack.command({ text: '', userId: bianca.id });
    const form = await slack.until(() => slack.modal(bianca.id));
    expect(form.definition).toMatchObject({ title: { text: 'Adicionar contato' } });
  });

  it('gets the card in it that comes after a restart', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.fault({ kind: 'outage' });
    await slack.command({ text: 'Meera Joshi +91 98765 43210', userId: bianca.id });
    await house.restart();
    inbox.heal();
    const imported = () =>
      [...slack.ephemerals(bianca.id), ...slack.directMessages(bianca.id)].find((one) =>
        textOf(one).includes('está na caixa de entrada'),
      );
    await slack.until(imported);
    expect(textOf(imported())).toContain('Índia · celular');
  });
});

describe('the language of the team', () => {
  it('is spoken by steps of workflows, whoever made them', async () => {
    const { slack } = await startHouse({ ALLOW_WORKFLOWS: 'true', DEFAULT_LANGUAGE: 'de' });
    const { callbackId } = addContactFunction;
    const { run } = await slack.runStep({ callbackId, inputs: { name: 'Meera Joshi', phone: 'bald' } });
    await slack.until(() => run.ending);
    expect(run.ending).toEqual({ ok: false, error: expect.stringContaining('Das ist keine Telefonnummer') });
  });
});

describe('an inbox that refuses without a sentence', () => {
  it.each([
    [422, {}, 'A caixa de entrada recusou este contato sem dizer o motivo.'],
    [413, {}, 'Este contato é grande demais para a caixa de entrada.'],
    [422, { message: 'Numéro bloqué' }, 'A caixa de entrada respondeu: “Numéro bloqué”'],
  ])('is spoken for by the app, and quoted otherwise: %i %j', async (status, body, sentence) => {
    const { slack, inbox } = await startHouse();
    inbox.fault({ kind: 'status', status, body }, 1);
    await slack.command({ text: 'Meera Joshi +91 98765 43210', userId: bianca.id });
    const card = await slack.until(() => slack.ephemerals(bianca.id).find(isRefused));
    expect(textOf(card)).toContain(sentence);
    expect(textOf(card).includes('respondeu')).toBe(sentence.includes('respondeu'));
    await slack.openHome({ userId: bianca.id });
    const home = await slack.until(() => slack.home(bianca.id));
    expect(textOf(home.definition)).toContain(
      status === 413 ? 'Não adicionado. Este contato' : 'Não adicionado. ',
    );
  });
});

const isRefused = (message: unknown) => textOf(message).includes('não foi adicionado');
