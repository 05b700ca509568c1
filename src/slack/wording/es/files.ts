import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose, megabytes } = createFigures('es-419');

export const files: Pick<Wording, 'files' | 'remarks'> = {
  files: {
    unseen: (name) => `No puedo abrir ${name}. Invítame primero al canal.`,
    deleted: (name) => `${name} se eliminó.`,
    unreachable: (name) => `No se pudo descargar ${name} de Slack. Inténtalo de nuevo en un minuto.`,
    'too-large': (name, bytes) =>
      `${name} ${bytes === null ? 'es demasiado grande' : `ocupa ${megabytes(bytes)} MB`}; el límite es 5 MB. Divide el archivo.`,
    'too-many': (name, count) =>
      `${name} tiene ${figure(count ?? 0)} personas; el límite es ${figure(10_000)}. Divide el archivo.`,
    canvas: (name) => `${name} es un canvas y las apps no pueden leerlo. Copia el texto y pégalo aquí.`,
    list: (name) =>
      `${name} es una lista de Slack y las apps no pueden leerla. Expórtala como CSV y compártela.`,
    post: (name) => `${name} es una publicación y las apps no pueden leerla. Copia el texto y pégalo aquí.`,
    cloud: (name) => `${name} solo es un enlace a otro servicio, no está en Slack. Descárgalo y súbelo aquí.`,
    hidden: (name) => `El límite de historial de tu plan de Slack oculta ${name}. Súbelo de nuevo.`,
    'empty-mail': (name) => `${name} es un correo sin texto.`,
    password: (name) => `${name} está protegido con contraseña. Guarda una copia sin ella y compártela.`,
    'old-workbook': (name) =>
      `${name} es un archivo de Excel anterior a 2007. Guárdalo como .xlsx y compártelo.`,
    'binary-workbook': (name) => `${name} es un archivo binario de Excel. Guárdalo como .xlsx y compártelo.`,
    numbers: (name) => `${name} es un archivo de Numbers. Expórtalo a Excel o CSV y compártelo.`,
    damaged: (name) => `${name} está dañado. Ábrelo en Excel, guárdalo otra vez y compártelo.`,
    'too-large-inside': (name) =>
      `${name} es demasiado grande por dentro. Copia las personas a un libro nuevo y compártelo.`,
    'other-kind': (name) =>
      `${name} no es una tarjeta de contacto, una hoja de cálculo ni un archivo de texto.`,
    'no-code': (name) => `No hay ningún código QR en ${name}.`,
    'whatsapp-link': (name) =>
      `El código QR de WhatsApp en ${name} no contiene ningún número. Ábrelo en WhatsApp y comparte el contacto desde allí.`,
    'no-person': (name) => `El código QR en ${name} no contiene ningún número ni contacto.`,
    'picture-format': (name) => `No puedo abrir la imagen ${name}. Guárdala como PNG o JPEG y compártela.`,
    'large-picture': (name) =>
      `La imagen ${name} es demasiado grande. Comparte una copia más pequeña o recórtala al código QR.`,
    'damaged-picture': (name) => `${name} está dañado y no se puede abrir. Compártelo de nuevo.`,
    'slow-picture': (name) =>
      `Buscar un código QR en ${name} tardó demasiado. Recorta la imagen al código y compártela.`,
    'left-out': (name, count) => `${name} no se abrió: leo hasta ${figure(count ?? 0)} archivos a la vez.`,
    nobody: (name) => `No hay contactos en ${name}.`,
  },
  remarks: {
    'rows-passed-over': (name, count) =>
      `${counted(count, { one: 'fila omitida', other: 'filas omitidas' })} de ${name}: totales, encabezados repetidos y similares.`,
    'hidden-rows': (name, count) =>
      `${counted(count, { one: 'fila', other: 'filas' })} de ${name} ${choose(count, { one: 'está oculta allí, pero también aparece en esta lista', other: 'están ocultas allí, pero también aparecen en esta lista' })}.`,
    'rows-cut': (name, count) =>
      `${name} tiene más de ${figure(count)} filas; lo que hay debajo no se leyó. Divide el archivo.`,
    'columns-cut': (name, count) =>
      `${name} tiene más de ${figure(count)} columnas; las de la derecha no se leyeron.`,
    'hidden-sheets': (name, count) =>
      `${counted(count, { one: 'hoja oculta', other: 'hojas ocultas' })} de ${name} sin leer.`,
    'sheets-cut': (name, count) =>
      `${counted(count, { one: 'hoja', other: 'hojas' })} de ${name} sin leer: son demasiadas.`,
    'text-cut': (name, count) =>
      `Solo se leyeron los primeros ${figure(count)} caracteres de ${name}. Divide el archivo.`,
    'sheet-passed-over': (name) => `${name} se omitió: no tiene columna de teléfono.`,
  },
};
