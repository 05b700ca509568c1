import type { Language } from './language.ts';

export const portuguese = {
  code: 'pt',
  labels: {
    name: 'nome nome_completo nome_e_sobrenome nome_e_apelido',
    given: 'primeiro_nome nome_proprio',
    surname: 'sobrenome apelido ultimo_nome',
    person: `
      cliente contato contacto paciente interessado interessada locatario inquilino hospede convidado
      participante candidato candidata aluno aluna titular solicitante destinatario destinataria novo_lead
      novo_cliente pessoa lead`,
    weak: 'comprador compradora remetente pagador pagadora responsavel_financeiro',
    phone: 'telefone tel celular cel telemovel numero whatsapp zap fone fixo telefone_para_contato',
    email: 'endereco_de_e_mail endereco_de_email correio_eletronico',
    company: 'empresa razao_social',
    other: `
      loja vendedor vendedora corretor corretora filial unidade agente consultor consultora atendente medico
      medica clinica responsavel entregador agencia fornecedor gerente imobiliaria`,
    thing: `
      pedido nota_fiscal valor data campanha cpf cnpj codigo protocolo referencia produto formulario pagina
      evento origem fonte`,
    small: 'seu sua o a os as do da de para e ou meu minha nosso qual',
  },
  beside: {
    mobile: 'cel celular telemóvel telemovel tlm tlmv',
    chat: 'zap zapzap wsp wpp',
    phone: `
      telefone telef fone contacto contato direto número_de_telefone telefone_para_contato escritório trabalho
      casa escr`,
    number: 'nº n°',
    email: 'endereço_de_e-mail endereço_de_email',
  },
  fields: {
    name: 'nome nome_completo',
    surname: 'sobrenome',
    person: 'lead de da',
    company: 'empresa',
    other: 'assunto data endereço país',
  },
  keys: {
    name: 'nome',
    phone: 'número_de_telefone telefone celular',
    country: 'país pais',
    other: 'empresa',
  },
  speech: {
    calls: `
      ligou ligaram ligue retornar retorne adicionar adicione salvar cadastrar cadastre avisar avise chamar
      chame falar escrever mandar`,
  },
  mail: {
    greetings: 'olá oi bom_dia boa_tarde boa_noite prezado prezada prezados',
    closings: `
      abraços abraço um_abraço atenciosamente att cordialmente obrigado obrigada cumprimentos
      com_os_melhores_cumprimentos melhores_cumprimentos grato grata beijos atentamente`,
  },
} as const satisfies Language;
