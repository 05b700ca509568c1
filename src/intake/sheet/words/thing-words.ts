import { anyOf } from './heading-rules.ts';

/**
 * What has numbers, dates and amounts that are nobody's phone: orders, contracts, accounts, papers, money, days. Words
 * that people are called by as well (customer, member) are not among them; with “number” they are `speaksOfNumbers`.
 */
export const numbersOfThings = `
  order, orders, ordernumber, orderno, invoice*, contract, contracts, acct*, account no, account nr, account num, account number, loyalty*,
  membership no, membership number, policy, policies, claim, claims, payroll, badge, case, cases, ticket*, booking, bookings, reservation, quote,
  receipt*,
  transaction*, txn, payment*, card, cards, bank*, routing, swift, serial, sku, item, items, product*, barcode, ean, upc, isbn, vin, plate,
  licence*, license*, registration, tracking, shipment, awb, qty, quantity, amount, price, total, revenue, balance, fee, cost, budget, deal,
  deals, salary, income, employees, age, year, pin, pincode, otp, token, ssn, ein, pan, tin, tfn, aadhaar, aadhar, npi, mrn, national id,
  passport*, document*, record, identifier, reference, ref, latitude, longitude, timestamp,
  *auftrag*, *bestell*, *vertrag*, *rechnung*, *konto, konto*, debitor*, kreditor*, *versicherung*, police*, *beleg*, buchung*, *betrag*,
  *preis, umsatz, summe, anzahl, menge, artikel*, aktenzeichen, vorgang*, angebot*, *ausweis*, *steuer*, *datum,
  bestelling*, factuur*, rekening*, polis, bedrag, prijs, aantal, dossier*, bsn, kvk*, btw*,
  pedido*, orden, ordenes, factura*, contrato*, cuenta*, poliza*, expediente*, importe, precio*, saldo, monto, cantidad, matricula*, tarjeta*,
  cedula*, identidad, identificacion*, legajo, clabe, nit, cuit, cuil, rif, cpf, cnpj, nif, dni, cif, nie, rfc, curp, rut, ruc, rg,
  fatura*, conta, apolice*, nota fiscal, valor, preco, quantidade, protocolo, boleto*, passaporte,
  commande*, facture*, contrat*, compte, dossier, adherent*, montant, prix, solde, quantite, matricule*, siret, siren, tva,
  ordine, ordini, fattura*, contratto*, conto, polizza*, tessera*, pratica, importo, prezzo, quantita, matricola*,
  zamowien*, faktur*, umow*, polisa*, kwota, cena, ilosc, pesel, nip, regon, objednavk*, smlouv*, ucet*, castka, rodne cislo, ico, dic,
  rendeles*, szerzodes*, szamla*, osszeg, comanda, comenzi, suma, pret, cnp, cui, ordre*, aftale*, avtal*, belopp, pris, cpr*, tilaus*,
  lasku*, sopimus*, hinta, παραγγελι*, συμβολαι*, λογαριασμ*, ποσο, τιμη, αφμ, αμκα,
  договор*, договір*, заказ*, замовлен*, счет*, рахун*, полис*, поліс*, карт*, табельн*, инн, снилс, іпн, огрн, кпп, паспорт*, сумм*, сума,
  цен*, ціна, стоимост*, количеств*, баланс*, заявк*, накладн*, чек, код, лицев*,
  siparis*, sozlesme*, hesap*, tutar*, fiyat*, adet, miktar, bakiye, sicil*, kimlik*, tc, vergi*, kart*,
  طلب, طلبيه, طلبات, عقد, حساب, فاتوره, عضويه, بوليصه, هويه, بطاقه, قومي, مبلغ, سعر, اجمالي, كميه, رصيد, جواز, سجل, مرجع, ضريبي, ايصال,
  سفارش, قرارداد, كد ملي,
  הזמנה, הזמנות, חוזה, חשבון, חשבונית, פוליסה, תעודת, זהות, תז, ת ז, סכום, מחיר, כמות,
  *订单*, *訂單*, *合同*, *合約*, *账号*, *帳號*, *账户*, *帳戶*, *会员号*, *会员卡*, *会員番号*, *发票*, *發票*, *身份证*, *身分證*, *保单*, *保單*, *金额*, *金額*, *价格*,
  *價格*, *数量*, *數量*, *余额*, *卡号*, *单号*, *單號*, *学号*, *工号*, *税号*, qq, qq号, *微信*, *注文*, *契約*, *口座*, *請求*, *保険*, *伝票*, *郵便*, *受付*,
  *주문*, *계약*, *계좌*, *송장*, *주민*, *사번*, *금액*, *가격*, *수량*, *우편*, *카드*,
  *คำสั่งซื้อ*, *สัญญา*, *บัญชี*, *บัตร*, *ราคา*, *จำนวน*, don hang, hop dong, tai khoan, so tien, cmnd, cccd, pesanan, kontrak, rekening, harga,
  jumlah, nik, ktp, npwp, ऑर्डर*, आदेश, खाता*, राशि, आधार`;

/** Days and times. */
export const days = `
  date, dates, time, dob, joined, since, signup, renewal, expiry, expires, due, datum, fecha, fechas, data, dato, *geburt*, birth, birthday,
  дата, даты, tarih*, تاريخ, *日期*, *时间*, *日付*, *年月日*, *날짜*, *일자*,
  *생년*, תאריך, *วันที่*, ngay, tanggal, तारीख, ημερομηνια, paivamaara`;

/** The numbers that others give to people and companies. */
export const numbersOfPeople = `
  company number, company no, company code, company registration, business number, business no, registration no, registration number,
  customer number, customer no, customer num, customer code, client number, client no, client code, member number, member no, employee number,
  employee no, employee code, staff number, staff no, student number, student no, patient number, patient no, roll no, admission no,
  *kundennummer, *kundennr, kunden nr, *mitgliedsnummer, *mitgliedsnr, *personalnummer, personalnr, klantnummer, klantnr, lidnummer,
  kundnummer, kundnr, kundenummer, kundenr, personnummer, asiakasnumero, numero de cliente, no de cliente, n de cliente, codigo de cliente,
  numero do cliente, codigo do cliente, numero cliente, codice cliente, numero client, no client, n client, nr klienta, numer klienta,
  cislo zakaznika, номер клиента, код клиента, номер клієнта, musteri no, musteri numarasi, uye no, personel no, رقم عميل, رقم موظف, رقم عضو,
  رقم زبون, رقم مشترك, מספר לקוח, מס לקוח, מספר עובד, מספר חבר, *客户编号*, *客户号, *客戶編號*, *员工编号*, *顧客番号*, *社員番号*, *고객번호*, *회원번호*, *직원번호*`;

const numberWords = anyOf(`
  no, nos, nr, nro, num, nbr, n, number*, *nummer, *nummern, *nr, nummer*, numero*, numer, numeru, numar, numara*, nomor, nomer, nombor, cislo,
  *szam,
  *szama, номер*, رقم, ارقام, شماره, αριθμος, *号, *號, *号码, *號碼, *番号*, *编号*, *編號*, *编码*, *번호*, מספר, מס, *เลขที่*, *หมายเลข*, नंबर, संख्या, क्रमांक,
  so, ma, code*, *code, cod, kod*, *kod, *kodu, codigo, codice, код*, كود, رمز, *コード*, *代码*, *코드*, id, ids, *id, *tunnus, key, value, wert,
  serie, seq, sequence, index, kto, folio, points, membership, meter, lot, unit, room, unique, hash, κωδικ*, קוד, *รหัส*, مسلسل`);

/** Where the heading is nothing but a word for “number”, it may be that of a phone. */
const number = anyOf(
  '=number, =numbers, =nummer, =numero, =numeros, =numer, =numara, =nomor, =номер, =رقم, =ارقام, =番号, =号码, =號碼, =번호, =מספר, =नंबर',
);

/** Whether a heading speaks of numbers, codes or values of its own kind, so that digits below it tell nothing. */
export function speaksOfNumbers(words: string): boolean {
  return numberWords.test(words) && !number.test(words);
}

/** Whether a heading says “number”, and not of what. */
export function saysNumber(words: string): boolean {
  return number.test(words);
}
