import type { Language } from './language.ts';

export const spanish = {
  code: 'es',
  labels: {
    name: `
      nombre nombres nombre_completo nombre_y_apellido nombre_y_apellidos nombres_y_apellidos apellidos_y_nombres como_te_llamas
      como_se_llama`,
    given: 'nombre_de_pila primer_nombre',
    surname: 'apellido apellidos primer_apellido apellido_paterno apellido_materno segundo_apellido',
    person: `
      cliente clienta contacto paciente interesado interesada prospecto inquilino inquilina huesped invitado invitada asistente candidato
      candidata titular persona solicitante destinatario destinataria persona_de_contacto nuevo_cliente nuevo_lead usuario
      persona_invitada padre madre tutor tutora mama papa apoderado apoderada acudiente novia novio aval fiador llamante`,
    weak: `
      comprador compradora remitente pagador ordenante anfitrion anfitriona organizador alumno alumna estudiante `,
    phone: 'telefono tel tfno tlf movil celular cel numero num fono whatsapp wasap contacto_telefonico fijo',
    email: 'correo correo_electronico direccion_de_correo',
    company: 'empresa razon_social compania negocio',
    other: `
      sucursal vendedor vendedora asesor asesora agente tienda oficina sede medico medica doctor doctora consultorio responsable encargado
      encargada repartidor local comercial clinica proveedor gestor gestora inmobiliaria con línea linea centralita linea_llamada
      numero_marcado perito tasador ajustador`,
    thing: `
      pedido factura referencia orden monto importe total fecha campana dni rfc codigo cita formulario producto pagina evento origen fuente
      anuncio ref inmueble expediente reserva localizador`,
    small: `
      su tu el la los las de del para y o mi nuestro nuevo nueva como te cual cuales es numero un una mejor llamarte contactarte contacto
      donde podemos que dia prefieres cuando`,
    anyNumber: 'numero n',
  },
  beside: {
    mobile: 'cel celular cels móvil movil móv mov celu',
    chat: 'wapp wasap',
    phone: `
      telefono teléfono teléf telf fono tf contacto directo centralita número_de_teléfono numero_de_telefono número_de_contacto
      número_de_celular número_de_móvil número_de_whatsapp oficina trabajo casa particular fijo ofic oficina_tel trab urgencias conmutador
      pbx`,
    number: 'número',
    email: 'dirección_de_correo dirección_de_email correo correo_electrónico',
    behind: 'nº n°',
    is: 'es es_el',
    ofName: 'oficina casa',
    sites: `
      clínica clinica consultorio consulta oficina tienda local fábrica fabrica almacén almacen bodega taller recepción recepcion sede
      sede_central sucursal estudio salón laboratorio showroom planta depósito deposito casa_matriz casa_central despacho nave farmacia
      colegio restaurante oficina_central oficinas local_comercial matriz administración administracion obra`,
  },
  fields: {
    name: `
      nombre nombre_completo nombre_y_apellido nombre_y_apellidos nombres nombre_del_cliente nombre_cliente nombre_de_la_clienta
      nombre_del_contacto nombre_del_prospecto`,
    surname: 'apellido apellidos',
    person: 'de',
    company: 'empresa compañía',
    other: 'asunto fecha enviado dirección ciudad mensaje país para',
  },
  keys: {
    name: 'nombre',
    surname: 'apellido apellidos',
    phone: `
      número_de_teléfono numero_de_telefono número_de_celular telefono teléfono móvil movil celular phonenumber número`,
    email: 'correo_electrónico correo_electronico correo',
    country: 'país pais',
    other: 'empresa',
    tags: 'etiqueta etiquetas',
  },
  speech: {
    approaches: `
      pregunta preguntó quiere busca necesita solicita está_interesado está_interesada se_interesa quiere_visitar quiere_información
      ha_solicitado solicitó ha_reservado te_ha_contactado ha_contactado ha_enviado se_ha_registrado se_registró`,
    streets: 'calle avenida avda av paseo carrera camino',
    calls: `
      pasó vino consultó pidió quiso compró pagó depositó llamó llamaron llamad llámenle llámale llamarle avisar avisa avisad agregar agrega
      agreguen añadir añade añadid guardar guarda guardad escribir escribe escríbele devolved registrar preguntó preguntar atender llama
      llamen llamar contacta contacten contactar contactó escribió avisen devolver devuelvan responde responder recibido recibió recibimos
      enviar envió confirma confirmar confirmado habló hablar marcar márcale comuníquense comunicarse`,
    everyday: `
      soy devolver llamada hola buenos buenas días tardes gracias saludos el la los las un una mi mis su sus tu número numero teléfono
      telefono móvil celular llama llamar llame llámame llamen favor por para con es está contacto contacta contactar cliente nuevo nueva
      este esta aquí en y o al del tus nuestro nuestra nuestros estos estas ese esa eso aquel él ellos ellas usted ustedes nos les le lo
      se que quien quién cual cuando cuándo como cómo dónde donde porque sin sobre entre desde hasta hacia según tras también ya muy bien
      más menos hoy mañana ayer ahora luego después antes tarde noche lunes martes miércoles jueves viernes sábado domingo son están era
      fue será han había quiere quieren desea necesita necesitan busca pide pregunta preguntó debe puede pueden hay noches urgente nuevos
      clienta paciente correo dirección cita pedido reserva pago factura cotización presupuesto interesado interesada señor señora
      señorita llamarme llámeme llámenme contactarme contáctenme escribirme escríbanme localizarme avísame avíseme puedes podéis dudas
      preguntas perdida entrante chicos chicas muchachos muchachas compañeros equipo`,
    namesToo: 'mi del la los por y o su mar sol luz paz',
    particles: 'de del la las los el te y',
    aside: 'hola llama llamar llame para nuestro nuestra nuevo nueva es',
    predicates: 'llamar',
    rolesBehind: `
      cliente clienta nuevo nueva mamá papá mama papa esposa esposo hermano hermana hijo hija tía tío primo prima amiga amigo vecina vecino
      jefa jefe trabajo casa oficina taller dentista fontanero fontanera electricista taxi gimnasio escuela colegio proveedor`,
    connects: 'un con para por com',
    openers: 'hola para llama llamar llame',
    roles: `
      director directora presidente responsable gerente jefe jefa ventas comercial encargado encargada ingeniero ingeniera abogado abogada
      asesor asesora administrador administradora coordinador coordinadora asistente fontanero electricista representante fundador fundadora
      contable contador contadora propietario propietaria departamento médico secretaria técnico`,
    about: 'por sobre quiere',
    honorifics: `
      sr sra srta señor señora don doña lic arq ing srita dña dr dra doctor doctora profe lcda lcdo mtro mtra ingeniero licenciado
      licenciada`,
    from: 'empresa de_la en',
    called: 'llamada mensaje recib pago transferencia',
    of: 'de',
    articles: 'la las los el',
    and: 'y',
    introduces: 'soy llama llamo es habla',
    iAm: 'mi_nombre_es me_llamo',
    thingEndings: 'ción enle enles anle anles enlo anlo enla anla enme anme',
    asks: 'contacto cliente preguntar_por pregunte_por pregunta_por preguntad_por',
    nothing: 'ninguno desconocido desconocida sin_nombre',
    abbreviatedNames: 'ma fco fdo gral',
    notes: 'lunes martes miércoles miercoles jueves viernes sábado hoy mañana manana ayer urgente pendiente',
    someone: 'alguien',
    errands: 'la_llame lo_llame le_llame la_contacte lo_contacte le_escriba le_marque le_responda',
  },
  companies: {
    forms: 's.a s.l s.l.u slu de_c.v',
    shortForms: 'SA SL',
    employers: 'empresa',
    trades: `
      grupo banco universidad instituto clínica agencia logística restaurante farmacia constructora seguros abogados inmobiliaria óptica
      panadería peluquería ferretería taller talleres pizzería cafetería carnicería frutería gimnasio academia colegio escuela autoescuela
      hotel transportes construcciones reformas muebles librería imprenta floristería lavandería hospital laboratorio notaría gestoría
      asesoría consultora fundación asociación cooperativa distribuidora comercializadora papelería refaccionaria bufete barbería
      veterinaria heladería supermercado instalaciones`,
    family: 'hijos hijas hijo hermanos hermanas cía cia compañía asociados socios familia',
  },
  requests: {
    please: 'por_favor porfavor porfa porfis por_fis plis por_fa favor_de',
    thanks: 'gracias muchas_gracias mil_gracias muchísimas_gracias',
    greetings: `
      hola hola_a_todos buenas buenos_días buenas_tardes buenas_noches hola_equipo hola_buenas chicos chicas muchachos muchachas
      compañeros compañeras amigos equipo`,
    asking: `
      puedes puede podrías podría podrias podria quiero quisiera necesito hay_que podés podéis pueden podrían me_puedes me_podrías se_puede
      quiero_que necesito_que tenemos_que tienes_que debes favor_de me_ayudas_a ayúdame_a ayúdenme_a acuérdate_de no_olvides me_guardas
      me_agregas me_apuntas`,
    save: `
      agrega agregar agregue agreguen agrégame agregame añade añadir añada añádeme anade anadir incluir añadid añadan añádelo agregá
      agrégalo agregalo guardá guarden guardame guárdalo registrá registre registren anotar anotá anótame anotame apuntar apúntame apuntame
      agendar agendá agende agéndame agendame agéndalo da_de_alta dar_de_alta dale_de_alta sumá sumar súmame agrégalos cargá cargar cargue
      ponme pónme ponga póngame guárdeme guardadme apuntad apúnteme agréguenme anótenme regístrame registrame hazme_el_favor_de_añadir
      hazme_el_favor_de_agregar guardar guárdame guárdamelo crear meter incluye incluya incluyan guardad guárdenlo guárdenme ingresa
      ingresar ingrese ingresen ingresá sumen anoten anótalo apúntenme apúntalo apúntelo agréguelo agréguenlo añádanlo añádelos metan
      carguen pongan poned regístralo regístrenlo dadle_de_alta den_de_alta demos_de_alta da_de_alta_a dé_de_alta`,
    saveBeforeName: 'registra registrar apunta',
    saveOrName: `
      guarda guarde crea cria criar anota anote apunte agenda cree mete alta suma sume`,
    closing: `
      a_contactos a_mis_contactos a_los_contactos en_contactos en_mis_contactos como_contacto a_nuestros_contactos en_los_contactos
      a_la_lista en_la_lista como_cliente como_clienta como_nuevo_contacto como_nuevo_cliente como_contacto_nuevo como_cliente_nuevo
      a_whatsapp en_whatsapp al_whatsapp en_el_crm al_crm en_la_agenda a_la_agenda en_mi_agenda en_el_sistema al_sistema a_la_base
      en_la_base para_mí para_nosotros cuando_puedas`,
    kinds: `
      contacto contactos cliente clientes número interesado número_de_teléfono clienta prospecto prospecta numero número_de_celular teléfono
      telefono celular móvil persona interesada paciente alumno alumna proveedor proveedora compañero huésped inquilino ficha`,
    articles: `
      un una el la los este esta mi mis nuestro nuestra otro otra o las unos estos ese esa al del siguiente su`,
    new: 'nuevo nueva nuevos nuevas',
    of: `
      de del para llamado llamada que_se_llama a_nombre_de con_nombre con_el_nombre con_el_nombre_de de_nombre de_la`,
    object:
      'me o a al a_la a_el a_un a_una nos os este_de_aquí esta_de_aquí éste ésta este_número este_contacto aquí',
    numbersOf: `
      número teléfono telefono móvil celular contacto número_de_teléfono número_de_celular movil cel tel wasap datos numero numerito`,
    introducing: `
      este_es esta_es aquí_está aqui_esta me_llamo mi_nombre_es se_llama ese_es esa_es te_paso les_paso os_paso les_comparto te_comparto
      es_el es_la su_nombre_es este_es_el este_es_el_de`,
    introducingSmall: 'soy',
    nameLabels: 'nombre nombre_completo',
    joinsName: 'es como es_de es_el_número_de es_del es_la es_el pertenece_a es_el_de es_el_cel_de',
    joinsNumber: `
      es en con_el con_número con_el_número su_número_es su_celular_es su_cel_es su_móvil_es su_teléfono_es cuyo_número_es tel número
      es_el numero de_él de_ella`,
    help: 'ayuda',
    saveStems: 'agreg añad registr apunt agend',
    as: 'como',
    into: 'a al en',
    lists: 'contactos lista base base_de_datos agenda crm whatsapp sistema grupo bandeja',
    notices: `
      llamada llamada_perdida llamada_entrante mensaje mensaje_de_voz correo consulta solicitud recado aviso`,
    ownKinds: 'nuevo viejo otro',
    joinsOrName: 'su sus al',
    also: 'también',
  },
  mail: {
    greetings: `
      hola buenos_días buenas_tardes buenas_noches buenas estimado estimada estimados querido querida`,
    closings: `
      saludos un_saludo un_cordial_saludo saludos_cordiales atentamente atte gracias muchas_gracias un_abrazo abrazos cordialmente
      quedo_atento quedo_atenta cordiales_saludos un_saludo_cordial saludos_y_gracias recibe_un_cordial_saludo reciba_un_cordial_saludo
      quedo_a_la_espera quedo_a_tu_disposición quedo_a_su_disposición slds sds besos un_beso mil_gracias hasta_pronto`,
    from: 'de',
    to: 'a para',
    subject: 'asunto enviado fecha tema',
    wrote: 'escribió',
    automatic: 'inicio_del_mensaje_reenviado enviado_desde_ enviado_con_ enviado_de_ obtener_outlook',
    dialIn: 'solo_audio marcar_para_unirse id_de_conferencia id._de_conferencia',
    meetingIds: 'id_de_reunión id_de_la_reunión id_reunión',
    firstPerson: `
      me mi mis llamarme llámame llamadme escríbeme contactarme mío mía me_pueden avísame avísenme`,
  },
  numbers: {
    offersHelp: 'dudas tienes_dudas alguna_duda necesitas_ayuda preguntas',
    hotlines:
      'atención_al_cliente servicio_al_cliente línea_gratuita línea_de_ventas línea_principal centralita línea_de_atención',
    refused: `
      no_es no_es_el no_al no_el ya_no_es ya_no_usa ya_no_tiene no_llamar_al no_llames_al no_llamen_al en_vez_del en_lugar_del viejo antiguo
      anterior`,
    void: `
      es_el_viejo está_mal es_incorrecto equivocado está_equivocado no_sirve no_funciona ya_no_sirve ya_no_funciona ya_no_existe
      es_el_antiguo no_es_teléfono está_dado_de_baja`,
    ids: `
      pedido orden oc o/c orden_de_compra factura referencia cuenta iva pasaporte rfc curp nif cif dni nie run reserva nº_cliente campaña
      presupuesto fra. albarán expediente exp póliza seguimiento incidencia localizador cliente_nº matrícula folio guía guia cta reporte rut
      cuit cuil ruc nit operación clabe cédula nss siniestro`,
    extensions: 'anexo interno int extensión',
    or: 'o y o_al y_al o_el',
    rooms: 'sala',
    registers: 'registro_mercantil',
    places: 'edificio torre conjunto urbanización',
  },
  calendar: {
    units: 'ud uds unidades piezas',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  },
  sheets: {
    totals: 'total_general suma suma_total totales promedio recuento media cantidad total_général',
    remarks: 'confidencial uso_interno fin fin_del_informe',
    records: 'registro registros contacto contactos fila filas cliente clientes persona personas',
    counted: 'exportados',
    outOf: 'de',
    page: 'pagina pag',
    rights: 'todos_los_derechos',
    made: 'generado exportado impreso creado',
    madeBy: 'por el',
    legend: 'nota',
    yes: 'sí si',
  },
  headings: {
    name: `
      apellidos_y_nombre apellidos_nombre apellidos_y_nombres nombre_completo nombre_y_apellido nombre_y_apellidos nombres_y_apellidos
      nombre_para_mostrar tu_nombre su_nombre`,
    bareName: 'nombre nombres',
    likelyName: 'cliente contacto huesped invitado',
    ownName: 'propietario',
    surelyGiven: 'nom_de_pila',
    given: 'nombre_de_pila nombres_de_pila primer_nombre',
    notGiven: 'apellidos',
    surname: 'ultimo_nombre apellido apellidos cognoms',
    notSurname: 'nombre nombres primer_nombre',
    secondSurname: 'segundo_apellido apellido_materno apellido_2',
    middle: 'segundo_nombre',
    prefix: 'tratamiento',
    suffix: 'sufijo',
    nickname: 'apodo',
    company: 'empresa compania organizacion razon_social',
    phone: `
      telf tfno tlf* fono cel *celular* movil* fijo wasap numero_de_contacto numeros_de_contacto n_de_contacto no_de_contacto
      num_de_contacto`,
    reach: 'contacto contactos',
    number: 'numero numeros',
    numberWords: 'nro numero* codigo',
    including: 'con',
    callingCode: 'prefijo codigo_pais codigo_de_pais codigo_del_pais',
    areaCode: 'codigo_de_area',
    country: 'pais',
    mobile: 'cel *celular* movil*',
    landline: 'fijo',
    pager: 'buscapersonas',
    primary: 'principal*',
    home: 'casa particular',
    work: 'trabajo oficina comercial empresa',
    otherKind: 'otro',
    email: 'correo correos direccion_electronica',
    describes: 'nombre',
    address: 'direccion calle',
    tags: 'categoria categorias grupo grupos etiqueta etiquetas',
    guests: `
      invitado asistente participante alumno alumna hijo hija destinatario receptor inquilino arrendatario pasajero huesped paciente cliente
      interesado`,
    payers: 'comprador facturacion',
    hosts: `
      anfitrion arrendador conductor medico profesor profesora repartidor tecnico madre padre fiador usuario empleado proveedor`,
    otherPeople: `
      asistent* ayudante secretar* propietari* conyuge emergencia* urgencia* vendedor* asesor* agente agentes gestor gestora gerente
      encargad* referido*`,
    plain: 'nombre apellido apellidos telefono celular movil correo del',
    holders: 'nombre persona_de_contacto titular',
    things: `
      pedido* orden ordenes factura* contrato* cuenta* poliza* expediente* importe precio* saldo monto cantidad matricula* tarjeta* cedula*
      identidad identificacion* legajo clabe nit cuit cuil rif nif dni cif nie rfc curp rut ruc`,
    numbersOfPeople: 'numero_de_cliente no_de_cliente n_de_cliente codigo_de_cliente',
    days: 'fecha fechas',
    kind: 'tipo',
    kindOf: '*_tipo =tipo',
    withheld: 'tipo_de* =motivo',
    couples: 'marido mujer esposo esposa',
  },
} as const satisfies Language;
