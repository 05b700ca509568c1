import type { Language } from './language.ts';

export const portuguese = {
  code: 'pt',
  labels: {
    name: 'nome nome_completo nome_e_sobrenome nome_e_apelido',
    given: 'primeiro_nome nome_proprio',
    surname: 'sobrenome apelido ultimo_nome',
    person: `
      cliente contato contacto paciente interessado interessada locatario inquilino hospede convidado participante candidato candidata aluno
      aluna titular solicitante destinatario destinataria novo_lead novo_cliente pessoa lead`,
    weak: 'comprador compradora remetente pagador pagadora responsavel_financeiro',
    phone: 'telefone tel celular cel telemovel numero whatsapp zap fone fixo telefone_para_contato',
    email: 'endereco_de_e_mail endereco_de_email correio_eletronico',
    company: 'empresa razao_social',
    other: `
      loja vendedor vendedora corretor corretora filial unidade agente consultor consultora atendente medico medica clinica responsavel
      entregador agencia fornecedor gerente imobiliaria`,
    thing: `
      pedido nota_fiscal valor data campanha cpf cnpj codigo protocolo referencia produto formulario pagina evento origem fonte`,
    small: 'seu sua o a os as do da de para e ou meu minha nosso qual',
  },
  beside: {
    mobile: 'cel celular telemóvel telemovel tlm tlmv',
    chat: 'zap zapzap wsp wpp',
    phone: `
      telefone telef fone contacto contato direto número_de_telefone telefone_para_contato escritório trabalho casa escr`,
    number: 'nº n°',
    email: 'endereço_de_e-mail endereço_de_email',
    is: 'é',
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
      ligou ligaram ligue retornar retorne adicionar adicione salvar cadastrar cadastre avisar avise chamar chame falar escrever mandar`,
    everyday: `
      sou olá oi bom dia boa tarde noite obrigado obrigada abraço abraços o a os as meu minha seu sua é ligar ligue fale falar contato
      contacte novo nova para por com`,
    namesToo: 'do por e o salve',
    aloneToo: 'nova',
    smallToo: 'à',
    particles: 'de da do das dos e',
    aside: 'para olá meu minha ligar ligue nosso nossa novo nova',
    rolesBehind: 'lead cliente novo nova',
    connects: 'à para por em com na no',
    openers: 'olá para ligue',
    roles: `
      diretor diretora presidente gerente vendas engenheiro engenheira advogado advogada consultor consultora coordenador coordenadora
      analista`,
    honorifics: 'eng engº engª dra senhor senhora',
    in: 'em',
    introduces: 'sou chama chamo',
    iAm: 'meu_nome_é me_chamo',
    thingEndings: 'ção',
    asks: 'contato',
    nothing: 'nenhum',
  },
  companies: {
    forms: 'ltda ltdª eireli s/a',
    shortForms: 'LDA Lda',
    trades: 'universidade construtora imobiliária',
  },
  requests: {
    thanks: 'obrigado obrigada',
    greetings: 'olá oi',
    asking: 'pode podes poderia você_pode voce_pode quero preciso',
    save: 'adiciona adicionar adicione adicionem acrescenta cadastra cadastrar cadastre inclua inclui',
    saveOrName: 'salva salvar salve cria criar crie',
    closing: 'aos_contatos aos_meus_contatos nos_contatos como_contato',
    kinds: 'lead contacto cliente contato contatos',
    articles: 'das um uma o os meu minha nosso nossa',
    new: 'novo nova',
    of: 'de para do da chamado chamada',
    object: 'à o ao',
    numbersOf: 'celular contacto telefone contato',
    introducing: 'este_é esta_é aqui_está meu_nome_é eu_sou',
    introducingSmall: 'sou',
    nameLabels: 'nome nome_completo',
    joinsName: 'è é como',
    joinsNumber: 'è é',
    help: 'ajuda',
  },
  mail: {
    greetings: 'olá oi bom_dia boa_tarde boa_noite prezado prezada prezados',
    closings: `
      abraços abraço um_abraço atenciosamente att cordialmente obrigado obrigada cumprimentos com_os_melhores_cumprimentos
      melhores_cumprimentos grato grata beijos atentamente`,
    subject: 'assunto',
    wrote: 'escreveu',
    automatic: `
      início_da_mensagem_reenviada início_da_mensagem_encaminhada enviado_do_ enviado_de_ enviado_a_partir_ obter_o_outlook`,
    dialIn: 'apenas_áudio somente_áudio id_da_conferência',
    meetingIds: 'id_de_reunião id_da_reunião',
    firstPerson: 'meu minha mim',
  },
  numbers: {
    ids: `
      pedido referencia conta compte conto iva cnpj cpf rg campanha orçamento nf nota_fiscal protocolo boleto rastreio pis
      inscrição_estadual guía guia`,
    extensions: 'ramal',
    or: 'ou e',
  },
  calendar: {
    months: 'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
  },
  sheets: {
    totals: 'soma total_geral contagem',
    remarks: 'confidencial fim fim_do_relatório',
    records: 'contato contatos linha linhas',
    made: 'gerado impresso',
    yes: 'sim',
    no: 'não',
  },
  headings: {
    name: 'nome_e_sobrenome nome_de_exibicao seu_nome',
    likelyName: 'contato',
    given: 'primeiro_nome',
    notGiven: 'sobrenome',
    surname: 'sobrenome apelido apelidos',
    notSurname: 'primeiro_nome',
    middle: 'segundo_nome nome_do_meio',
    prefix: 'tratamento',
    suffix: 'sufixo',
    company: 'companhia organizacao razao_social',
    phone: 'fone fone1 fone2 telemove* zap zapzap numero_de_contato',
    reach: 'contato contatos',
    including: 'com',
    callingCode: 'ddi codigo_do_pais',
    areaCode: 'ddd',
    mobile: 'telemove*',
    chat: 'zap',
    home: 'residencial residencia',
    work: 'trabalho comercial',
    otherKind: 'outro',
    email: 'endereco_eletronico correio*',
    address: 'endereco',
    tags: 'marcadores',
    guests: 'hospede convidado aluno aluna locatario passageiro filho filha',
    payers: 'faturamento',
    hosts: 'anfitriao locador motorista professor entregador mae pai funcionario fornecedor',
    otherPeople: 'assessor* corretor* indicado_por indicacao',
    plain: 'sobrenome telefone do da',
    things: `
      cpf cnpj rg fatura* conta apolice* nota_fiscal valor preco quantidade protocolo boleto* passaporte`,
    numbersOfPeople: 'numero_do_cliente codigo_do_cliente',
    states: 'ramal',
    surnameOrNickname: 'apelido',
  },
} as const satisfies Language;
