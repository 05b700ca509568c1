import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { afterDelivery } from './own-copy.ts';

const { figure, counted, choose } = createFigures('fr-FR');

export const status: Wording['status'] = {
  waiting: (count) => `${figure(count)} en attente`,
  imported: (count) => counted(count, { one: 'livré', other: 'livrés' }),
  refused: (count) => counted(count, { one: 'refusé', other: 'refusés' }),
  gone: (name, count) =>
    `:red_circle: « ${name} » n’est plus configurée, et ${counted(count, { one: 'contact l’attend', other: 'contacts l’attendent' })}. Configurez-la de nouveau ou supprimez les contacts en attente.`,
  oldest: (moment) => `Le plus ancien attend depuis ${moment}.`,
  untold: (count) =>
    `${counted(count, { one: 'résultat pas encore communiqué', other: 'résultats pas encore communiqués' })}.`,
  tokenKey: 'Jeton : clé de développeur (sans expiration).',
  tokenEndless: 'Jeton : session, expiration inconnue.',
  tokenUntil: (day) => `Jeton : session, expire le ${day}.`,
  tokenEndsSoon: (day) => `:warning: Le jeton expire le ${day} : remplacez-le.`,
  tokenEnded: (day) => `:warning: Le jeton a expiré le ${day} : remplacez-le.`,
  version: (version) => `*addcontact ${version}*`,
  country: (country) => `Pays des numéros sans + : ${country}, sauf si quelqu’un en a choisi un autre.`,
  noCountry: 'Pour les numéros sans +, le pays est demandé, sauf si la personne en a choisi un.',
  access: (who, where) => `Peuvent ajouter des contacts : ${who} ; ${where}.`,
  people: (count) => counted(count, { one: 'personne désignée', other: 'personnes désignées' }),
  groups: (count) =>
    choose(count, {
      one: 'les membres d’un groupe désigné',
      other: `les membres de ${figure(count)} groupes désignés`,
    }),
  everybody: 'tout le monde sauf les invités',
  everybodyAndGuests: 'tout le monde, invités compris',
  anywhere: 'dans tous les canaux',
  inChannels: (mentions) => `dans ${mentions.join(', ')}`,
  kept: ({ engine, keepDays, isSealed }) =>
    `Stocké ${isSealed ? 'chiffré' : 'sans chiffrement'} dans ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'} ; supprimé ${afterDelivery(keepDays)}.`,
  http: 'Connecté à Slack par HTTPS.',
  socket: 'Connecté à Slack par Socket Mode.',
};
