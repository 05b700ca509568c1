import type { Wording } from '../wording.ts';

export const workflow: Wording['workflow'] = {
  notAllowed:
    'Etapas de fluxos de trabalho não podem adicionar contatos aqui. Peça a quem administra o addcontact para definir ALLOW_WORKFLOWS como true.',
  unknownStep: 'O addcontact não tem mais esta etapa. Remova-a do fluxo de trabalho e adicione-a de novo.',
  invalid: (problems) => `O contato não foi adicionado. ${problems}`,
  refused: (title, reason) => `O contato não foi adicionado. ${title} respondeu: “${reason}”`,
  inboxUnknown: (name) => `O contato não foi adicionado: não existe a caixa de entrada “${name}”.`,
  inboxNeeded: (names) =>
    `O contato não foi adicionado: informe para qual caixa de entrada ele é (${names}).`,
  known: (name) =>
    `O contato não foi adicionado: a caixa de entrada já tem este número como “${name}”. Use esse nome ou renomeie o contato no addcontact.`,
  notSaved: (reference) =>
    `O contato não foi adicionado: o addcontact não consegue salvar nada agora. Execute o fluxo de trabalho de novo em alguns minutos. (Referência ${reference})`,
};
