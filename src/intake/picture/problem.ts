/** Why a picture gave no one, or what one of its codes holds instead of a person. */
export type PictureFault =
  | 'no-code'
  /** A code of WhatsApp's that opens a chat and names no number. */
  | 'whatsapp-link'
  /** A web page, a Wi-Fi network, a payment. */
  | 'no-person'
  /** Neither PNG nor JPEG. */
  | 'picture-format'
  | 'large-picture'
  | 'damaged-picture'
  | 'slow-picture';

/** The sentence for each, about one picture that was just named. */
export const pictureSentences: Readonly<Record<PictureFault, string>> = {
  'no-code': 'No QR code found in it.',
  'whatsapp-link':
    'A WhatsApp QR code in it holds no phone number. Open it in WhatsApp and share the contact from there.',
  'no-person': 'A QR code in it holds no phone number or contact.',
  'picture-format': 'Only PNG and JPEG pictures can be read. Save it as one of them.',
  'large-picture': 'The picture is too large. Share a smaller copy, or crop it to the QR code.',
  'damaged-picture': 'The picture is damaged and can’t be opened.',
  'slow-picture': 'Looking for a QR code took too long. Crop the picture to the code.',
};
