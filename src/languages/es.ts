import type { Language } from './language.ts';

export const spanish = {
  code: 'es',
  labels: {
    name: `
      nombre nombres nombre_completo nombre_y_apellido nombre_y_apellidos nombres_y_apellidos apellidos_y_nombres`,
    given: 'nombre_de_pila primer_nombre',
    surname: 'apellido apellidos primer_apellido apellido_paterno',
    person: `
      cliente clienta contacto paciente interesado interesada prospecto inquilino inquilina huesped invitado invitada asistente candidato
      candidata alumno alumna titular persona solicitante destinatario destinataria persona_de_contacto nuevo_cliente nuevo_lead usuario`,
    weak: 'comprador compradora remitente pagador ordenante padre madre tutor tutora',
    phone: 'telefono tel tfno tlf movil celular cel numero num fono whatsapp wasap contacto_telefonico fijo',
    email: 'correo correo_electronico direccion_de_correo',
    company: 'empresa razon_social compania negocio',
    other: `
      sucursal vendedor vendedora asesor asesora agente tienda oficina sede medico medica doctor doctora consultorio responsable encargado
      encargada repartidor local comercial clinica proveedor gestor gestora inmobiliaria`,
    thing: `
      pedido factura referencia orden monto importe total fecha campana dni rfc codigo cita formulario producto pagina evento origen fuente`,
    small: 'su tu el la los las de del para y o mi nuestro nuevo nueva como te',
    anyNumber: 'numero n',
  },
  beside: {
    mobile: 'cel celular cels móvil movil móv mov',
    chat: 'wapp wasap',
    phone: `
      telefono teléfono teléf telf fono tf contacto directo centralita número_de_teléfono numero_de_telefono número_de_contacto
      número_de_celular número_de_móvil número_de_whatsapp oficina trabajo casa particular fijo ofic oficina_tel trab urgencias`,
    number: 'número',
    email: 'dirección_de_correo dirección_de_email correo correo_electrónico',
    behind: 'nº n°',
    is: 'es',
    ofName: 'oficina casa',
  },
  fields: {
    name: 'nombre nombre_completo nombre_y_apellido nombre_y_apellidos nombres',
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
  },
  speech: {
    calls: `
      llamó llamaron llamad llámenle llámale llamarle avisar avisa avisad agregar agrega agreguen añadir añade añadid guardar guarda guardad
      escribir escribe escríbele devolved registrar preguntó preguntar atender`,
    everyday: `
      soy devolver llamada hola buenos buenas días tardes gracias saludos el la los las un una mi mis su sus tu número numero teléfono
      telefono móvil celular llama llamar llame llámame llamen favor por para con es está contacto contacta contactar cliente nuevo nueva
      este esta aquí en y o al del`,
    namesToo: 'mi del la los por y o su',
    particles: 'de del la las los el te y',
    aside: 'hola llama llamar llame para nuestro nuestra nuevo nueva es',
    predicates: 'llamar',
    rolesBehind: 'cliente clienta nuevo nueva',
    connects: 'un con para por com',
    openers: 'hola para llama llamar llame',
    roles: `
      director directora presidente responsable gerente jefe jefa ventas comercial encargado encargada ingeniero ingeniera abogado abogada
      asesor asesora administrador administradora coordinador coordinadora asistente fontanero electricista representante fundador fundadora`,
    honorifics: 'sr sra srta señor señora don doña lic arq ing',
    from: 'empresa de_la en',
    called: 'llamada mensaje',
    of: 'de',
    articles: 'la las los el',
    and: 'y',
    introduces: 'soy llama llamo',
    iAm: 'mi_nombre_es me_llamo',
    thingEndings: 'ción',
    asks: 'contacto cliente',
    nothing: 'ninguno',
  },
  companies: {
    forms: 's.a s.l s.l.u slu de_c.v',
    shortForms: 'SA SL',
    employers: 'empresa',
    trades: `
      grupo banco universidad instituto clínica agencia logística restaurante farmacia constructora seguros abogados inmobiliaria`,
  },
  requests: {
    please: 'por_favor porfavor porfa',
    thanks: 'gracias muchas_gracias',
    greetings: 'hola hola_a_todos buenas',
    asking: 'puedes puede podrías podría podrias podria quiero quisiera necesito hay_que',
    save: `
      agrega agregar agregue agreguen agrégame agregame añade añadir añada añádeme anade anadir incluye incluir`,
    saveBeforeName: 'registra registrar apunta',
    saveOrName: 'guarda guardar guarde guárdame crea crear cria criar',
    closing: 'a_contactos a_mis_contactos a_los_contactos en_contactos en_mis_contactos como_contacto',
    kinds: 'contacto contactos cliente clientes número interesado número_de_teléfono clienta',
    articles: 'un una el la los este esta mi mis nuestro nuestra otro otra o',
    new: 'nuevo nueva',
    of: 'de del para llamado llamada',
    object: 'me o',
    numbersOf: 'número teléfono telefono móvil celular contacto',
    introducing: 'este_es esta_es aquí_está aqui_esta me_llamo mi_nombre_es se_llama',
    introducingSmall: 'soy',
    nameLabels: 'nombre nombre_completo',
    joinsName: 'es como',
    joinsNumber: 'es',
    help: 'ayuda',
  },
  mail: {
    greetings: `
      hola buenos_días buenas_tardes buenas_noches buenas estimado estimada estimados querido querida`,
    closings: `
      saludos un_saludo un_cordial_saludo saludos_cordiales atentamente atte gracias muchas_gracias un_abrazo abrazos cordialmente
      quedo_atento quedo_atenta`,
    from: 'de',
    to: 'a para',
    subject: 'asunto enviado',
    wrote: 'escribió',
    automatic: 'inicio_del_mensaje_reenviado enviado_desde_ enviado_con_ enviado_de_ obtener_outlook',
    dialIn: 'solo_audio marcar_para_unirse id_de_conferencia id._de_conferencia',
    meetingIds: 'id_de_reunión id_de_la_reunión id_reunión',
    firstPerson: 'me mi mis llamarme llámame llamadme escríbeme contactarme',
  },
  numbers: {
    ids: `
      pedido orden factura referencia cuenta iva pasaporte rfc curp nif cif dni nie run reserva nº_cliente campaña presupuesto fra. albarán
      expediente exp póliza seguimiento incidencia localizador cliente_nº matrícula folio guía guia cta reporte`,
    extensions: 'anexo interno int extensión',
    or: 'o y',
    rooms: 'sala',
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
