import type { Language } from './language.ts';

export const portuguese = {
  code: 'pt',
  labels: {
    name: `
      nome nome_completo nome_e_sobrenome nome_e_apelido como_se_chama como_voce_se_chama qual_o_seu_nome`,
    given: 'primeiro_nome nome_proprio',
    surname: 'sobrenome apelido ultimo_nome',
    person: `
      cliente contato contacto paciente interessado interessada locatario inquilino hospede convidado participante candidato candidata
      titular solicitante destinatario destinataria novo_lead novo_cliente pessoa lead convidada pessoa_convidada pai mae
      encarregado_de_educacao noiva noivo mãe chamador`,
    weak: `
      comprador compradora remetente pagador pagadora responsavel_financeiro anfitriao anfitria organizador aluno aluna estudante crianca`,
    phone: 'telefone tel celular cel telemovel numero whatsapp zap fone fixo telefone_para_contato',
    email: 'endereco_de_e_mail endereco_de_email correio_eletronico',
    company: 'empresa razao_social',
    other: `
      loja vendedor vendedora corretor corretora filial unidade agente consultor consultora atendente medico medica clinica responsavel
      entregador agencia fornecedor gerente imobiliaria linha linha_chamada numero_discado`,
    thing: `
      pedido nota_fiscal valor data campanha cpf cnpj codigo protocolo referencia produto formulario pagina evento origem fonte anuncio ref
      imovel reserva`,
    small: 'seu sua o a os as do da de para e ou meu minha nosso qual quais como melhor numero podemos',
  },
  beside: {
    mobile: 'cel celular telemóvel telemovel tlm tlmv',
    chat: 'zap zapzap wsp wpp',
    phone: `
      telefone telef fone contacto contato direto número_de_telefone telefone_para_contato escritório trabalho casa escr pabx`,
    number: 'nº n°',
    email: 'endereço_de_e-mail endereço_de_email',
    is: 'é é_o',
    sites: `
      clínica clinica consultório consultorio escritório escritorio loja fábrica fabrica galpão armazém depósito deposito oficina recepção
      receção sede matriz filial estúdio salão laboratório showroom ateliê farmácia escola restaurante portaria secretaria central
      financeiro`,
  },
  fields: {
    name: 'nome nome_completo nome_do_cliente nome_da_cliente nome_cliente nome_do_contato nome_do_contacto',
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
    tags: 'etiqueta etiquetas marcador marcadores rótulo',
  },
  speech: {
    approaches: `
      quer procura precisa perguntou pediu tem_interesse está_interessado está_interessada tem_interesse_em solicitou quer_visitar agendou
      reservou entrou_em_contato entrou_em_contacto enviou se_cadastrou`,
    streets: 'rua avenida av travessa alameda estrada praça',
    calls: `
      falei passou veio ligou ligaram ligue retornar retorne adicionar adicione salvar cadastrar cadastre avisar avise chamar chame falar
      escrever mandar ligar liguem retornem chamem contatar contate contactar contacte escreveu mandou enviar avisem falou respondeu
      responder recebido recebi recebemos confirmar confirmado atender anotem anota`,
    everyday: `
      sou olá oi bom dia boa tarde noite obrigado obrigada abraço abraços o a os as meu minha seu sua é ligar ligue fale falar contato
      contacte novo nova para por com seus suas meus minhas nosso nossa este esta esse essa isso ele ela eles elas você vocês vc nós nos
      lhe um que quem qual quando como onde porque pra pro sobre entre desde até após também já muito bem mais menos hoje amanhã ontem
      agora depois antes manhã segunda terça quarta quinta sexta sábado domingo são está estão era foi será tem têm quer querem deseja
      precisa procura pediu perguntou deve pode podem há urgente novos cliente paciente contacto número telefone celular telemóvel zap
      whatsapp email endereço consulta pedido reserva pagamento fatura orçamento proposta interessado interessada gente pessoal senhor
      senhora pix recebido valor ligar-me ligue-me contactar-me contactar contatar me podes chamar dúvidas perdida chamada recebida galera`,
    namesToo: 'do por e o dia seu dona',
    aloneToo: 'nova',
    smallToo: 'à',
    particles: 'de da do das dos e',
    aside: 'para olá meu minha ligar ligue nosso nossa novo nova',
    rolesBehind: `
      lead cliente novo nova mãe pai esposa marido irmão irmã filho filha tia tio primo prima amiga amigo vizinha vizinho trabalho casa
      oficina dentista encanador eletricista pedreiro academia escola fornecedor`,
    connects: 'à para por em com na no',
    openers: 'olá para ligue',
    roles: `
      diretor diretora presidente gerente vendas engenheiro engenheira advogado advogada consultor consultora coordenador coordenadora
      analista chefe responsável assistente contador contadora proprietário proprietária comercial departamento médico secretária
      encarregado supervisor supervisora técnico gestor gestora`,
    about: 'sobre quer',
    honorifics: 'eng engº engª dra senhor senhora seu dona dr sr sra prof profa enga exmo exma',
    in: 'em',
    introduces: 'sou chama chamo é fala',
    iAm: 'meu_nome_é me_chamo',
    thingEndings: 'ção',
    asks: 'contato falar_com procurar_por perguntar_por',
    nothing: 'nenhum desconhecido desconhecida',
    called: 'receb pix pagamento ligação',
    articles: 'o a os as',
    notes:
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado hoje amanhã amanha ontem urgente pendente',
    someone: 'alguém',
    errands: `
      lhe_ligue ligue_para_ela ligue_para_ele ligue_pra_ela ligue_pra_ele a_contacte o_contacte entre_em_contato retorne_para`,
  },
  companies: {
    forms: 'ltda ltdª eireli s/a',
    shortForms: 'LDA Lda',
    trades: `
      universidade construtora imobiliária padaria farmácia mercearia restaurante clínica autopeças oficina mecânica pizzaria churrascaria
      lanchonete academia escola colégio hotel pousada supermercado mercado drogaria transportadora transportes distribuidora comércio
      indústria móveis papelaria livraria gráfica floricultura lavanderia hospital laboratório advocacia advogados contabilidade
      consultoria seguros corretora associação cooperativa fundação salão barbearia clínicas veterinária materiais engenharia eletrônica
      informática auto-escola autoescola confeitaria açougue`,
    family: 'filhos filhas irmãos cia companhia associados família sócios',
    employers: 'empresa firma',
  },
  requests: {
    thanks: 'obrigado obrigada obg valeu muito_obrigado muito_obrigada grato grata vlw',
    greetings: `
      olá oi ola bom_dia boa_tarde boa_noite e_aí oi_pessoal oi_gente olá_equipe pessoal gente galera`,
    asking: `
      pode podes poderia você_pode voce_pode quero preciso podem poderiam vc_pode consegue consegues dá_para dá_pra da_pra podias queria
      gostaria_de temos_que tem_que tem_como vamos precisamos me_ajuda_a pode_por_favor`,
    save: `
      adiciona adicionar adicione adicionem acrescenta cadastra cadastrar cadastre inclua salvem cadastrem gravar guardar guarde guardem
      registra registrar registre anota anotar anote anotem incluir inserir insira regista registar acrescentar add insere coloca põe bota
      bote salvar criar crie criem grave gravem inclui incluam insiram acrescente acrescentem colocar coloque coloquem botar botem ponha
      ponham registe registem registrem lançar salva_aí salva_ai anota_aí anota_ai guarda_aí guarda_ai`,
    saveOrName: `
      salva salve cria guarda grava lança`,
    closing: `
      aos_contatos aos_meus_contatos nos_contatos como_contato nos_contactos aos_contactos nos_meus_contatos na_lista à_lista na_agenda
      à_agenda como_contacto como_cliente como_novo_cliente como_novo_contato no_whatsapp no_zap no_crm no_sistema na_base pra_mim para_mim
      pra_gente para_nós aí quando_puder`,
    kinds: `
      lead contacto cliente contato contatos contactos clientes número numero celular telemóvel telefone pessoa interessado interessada
      paciente aluno aluna fornecedor fornecedora zap`,
    articles: 'das um uma o os meu minha nosso nossa a as este esta esse essa seguinte outro outra seu sua',
    new: 'novo nova novos novas',
    of: 'de para do da chamado chamada dos das pro pra com_nome com_o_nome de_nome que_se_chama',
    object:
      'à o ao a os as um uma aí pra_mim para_mim me nos lá esse_aqui essa_aqui este_aqui esta_aqui aqui',
    numbersOf: 'celular contacto telefone contato número_de_telefone telemóvel zap tel cel numero dados',
    introducing: `
      este_é esta_é aqui_está meu_nome_é eu_sou esse_é essa_é aqui_é segue segue_o este_é_o esse_é_o esta_é_a segue_contato ela_se_chama
      ele_se_chama`,
    introducingSmall: 'sou',
    nameLabels: 'nome nome_completo',
    joinsName: 'è é como é_do é_da é_de é_o é_a pertence_a é_o_número_do é_o_número_da é_o_zap_do é_o_zap_da',
    joinsNumber: `
      è é no pelo com com_o no_número pelo_número cujo_número_é o_número_é o_telefone_é número_é o_zap_é tel fone número seu sua dele dela
      o_seu deles delas é_o é_a a_sua o_celular_dele o_celular_dela o_número_dele o_número_dela o_telefone_dele o_telefone_dela o_zap_dele
      o_zap_dela o_cel_dele o_cel_dela o_telemóvel_dele o_telemóvel_dela celular_dele celular_dela número_dele número_dela telefone_dele
      telefone_dela`,
    help: 'ajuda',
    please: 'pf pfv por_gentileza se_faz_favor sff faz_favor por_obséquio fazendo_favor',
    saveStems: 'adicion cadastr acrescent registr anot salv',
    as: 'como',
    into: 'a aos ao em no na nos nas à às',
    lists: 'contatos contactos lista base base_de_dados agenda crm whatsapp sistema grupo',
    notices: `
      ligação ligacao chamada chamada_perdida chamada_não_atendida mensagem recado contato contacto e-mail email solicitação pedido`,
    ownKinds: 'novo outro',
  },
  mail: {
    greetings: 'olá oi bom_dia boa_tarde boa_noite prezado prezada prezados',
    closings: `
      abraços abraço um_abraço atenciosamente att cordialmente obrigado obrigada cumprimentos com_os_melhores_cumprimentos
      melhores_cumprimentos grato grata beijos atentamente abs atte att_te cordiais_saudações cumps muito_obrigado muito_obrigada
      um_forte_abraço saudações até_breve fico_à_disposição grande_abraço bjs beijo`,
    subject: 'assunto data enviado enviada_em',
    wrote: 'escreveu',
    automatic: `
      início_da_mensagem_reenviada início_da_mensagem_encaminhada enviado_do_ enviado_de_ enviado_a_partir_ obter_o_outlook`,
    dialIn: 'apenas_áudio somente_áudio id_da_conferência',
    meetingIds: 'id_de_reunião id_da_reunião',
    firstPerson: 'meu minha mim minhas me_ligue me_liga me_chama me_chame',
    from: 'de',
    to: 'para',
  },
  numbers: {
    offersHelp: 'dúvidas alguma_dúvida precisa_de_ajuda',
    hotlines:
      'sac central_de_atendimento atendimento_ao_cliente serviço_de_apoio_ao_cliente linha_de_apoio linha_principal linha_de_vendas',
    refused:
      'não_é não_é_mais não_ligar_para não_ligue_para em_vez_de ao_invés_de antigo velho não_usa_mais não_usa_mais_o',
    void: 'está_errado errado não_funciona não_funciona_mais não_existe_mais é_o_antigo está_desativado não_é_telefone não_usa_mais',
    ids: `
      pedido referencia conta compte conto iva cnpj cpf rg campanha orçamento nf nota_fiscal protocolo boleto rastreio pis
      inscrição_estadual guía guia cnh nif niss sinistro apólice`,
    extensions: 'ramal',
    or: 'ou e ou_no ou_ao',
    places: 'edifício condomínio',
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
