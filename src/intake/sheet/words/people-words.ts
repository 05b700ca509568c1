import { anyOf } from './heading-rules.ts';

/** Headings of whom a row is about, where it names several people. */
export const guestWords = anyOf(`
  customer, customers, client, clients, guest, guests, invitee, attendee, attendees, participant, participants, patient, student, pupil, child,
  children, kid, passenger, traveller, traveler, receiver, recipient, consignee, tenant, lessee, renter, resident, visitor, lead, prospect,
  beneficiary, enquirer, inquirer, candidate, applicant, borrower, policyholder, insured, subscriber, donor, holder, contact person, registrant,
  respondent,
  kunde*, kundin, gast, teilnehmer*, schuler*, schulerin, kind, empfanger*, mieter*, passagier*, fahrgast, interessent*, bewerber*, besucher*,
  klant, deelnemer, leerling, ontvanger, huurder, bezoeker,
  invite, participant*, eleve, enfant, destinataire, locataire, passager, adherent*, titulaire,
  invitado, asistente, participante, alumno, alumna, hijo, hija, destinatario, receptor, inquilino, arrendatario, pasajero, huesped, paciente,
  cliente, interesado, hospede, convidado, aluno, aluna, locatario, passageiro, filho, filha, ospite, partecipante, paziente, iscritto, studente,
  klient*, gosc, uczestnik, pacjent, odbiorca, najemca, uczen, zakaznik, host pobytu, ugyfel, vendeg, kund, gast*, hyresgast, deltagare,
  клиент*, гость, участник, пациент, ученик, получатель, арендатор, пассажир, ребенок, клієнт*, отримувач,
  musteri, misafir, katilimci, hasta, ogrenci, alici, kiraci, yolcu, عميل, ضيف, مريض, طالب, مستلم, مستاجر, לקוח, אורח, נמען, שוכר,
  *客户*, *客戶*, *顾客*, *收件人*, *收货人*, *租客*, *学生*, *患者*, *参加者*, *受取人*, *お客様*, *顧客*, *고객*, *수령인*, *환자*, *학생*, khach hang, nguoi nhan, penerima,
  pelanggan, penyewa`);

/** Headings of whom a row is about where it names nobody nearer: who pays need not be who comes. */
export const payerWords = anyOf(`
  buyer, billing, bill, payer, purchaser, orderer, besteller*, kaufer*, rechnung*, koper, acheteur, facturation, comprador, facturacion, acquirente,
  faturamento, fatturazione, kupujacy, покупатель, плательщик, *买家*, *買家*, *購入者*, *구매자*`);

/** Headings of people who serve, look after or vouch for the one a row is about. They are that one where nobody else is named. */
export const hostWords = anyOf(`
  host, hosts, hosted, user, users, seller, landlord, landlady, lessor, driver, doctor, physician, therapist, practitioner, consultant, instructor,
  teacher, tutor, trainer, coach, counsellor, counselor, lawyer, attorney, operator, courier, rider, delivery, technician, mechanic, recruiter,
  interviewer, inviter, telecaller, tele caller, guarantor, mother, father, parent, parents, guardian, employee, staff, stylist, provider, vendor,
  supplier, dealer, reseller, admin, administrator, author, submitter, reporter, approver, reviewer, nurse, inspector, contractor, installer,
  photographer, realtor, shipper, dispatcher, company, added by, uploaded by, updated by, sold by, submitted by, entered by, booked by, handled by,
  served by, contacted by, called by, registered by, chef, specialist, clinician, dentist, surgeon, mentor, facilitator, presenter, speaker,
  gastgeber*, vermieter*, fahrer*, arzt, arztin, therapeut*, lehrer*, kurier*, zusteller*, techniker*, mutter, vater, eltern*, burge, dozent*,
  mitarbeiter*, benutzer*, nutzer*, lieferant*, firma*,
  verhuurder, chauffeur, arts, docent, koerier, monteur, moeder, vader, ouder, gastheer, medewerker, gebruiker,
  hote, bailleur, medecin, professeur, livreur, technicien, mere, pere, parent, garant, utilisateur, employe, fournisseur,
  anfitrion, arrendador, conductor, medico, profesor, profesora, repartidor, tecnico, madre, padre, fiador, usuario, empleado, proveedor,
  anfitriao, locador, motorista, professor, entregador, mae, pai, funcionario, fornecedor,
  locatore, autista, insegnante, corriere, garante, utente, dipendente, fornitore,
  wynajmujacy, kierowca, lekarz, nauczyciel, kurier, matka, ojciec, rodzic, pracownik, uzytkownik, hyresvard, forare, lakare, larare,
  арендодатель, водитель, врач, доктор, учитель, преподаватель, курьер, мастер, мать, отец, мама, папа, родител*, поручител*, сотрудник*,
  пользовател*, водій, лікар,
  ev sahibi, sofor, surucu, doktor, ogretmen, kurye, teknisyen, anne, baba, veli, kefil, kullanici, calisan,
  سايق, طبيب, معلم, موجر, والد, والده, موظف, מארח, נהג, רופא, מורה, משכיר, הורה,
  *司机*, *司機*, *医生*, *醫生*, *老师*, *老師*, *房东*, *房東*, *快递员*, *母亲*, *父亲*, *家长*, *家長*, *ドライバー*, *医師*, *先生*, *大家*, *保護者*, *기사*,
  *의사*, *선생님*, *집주인*, *보호자*, tai xe, bac si, giao vien, chu nha, sopir, dokter, guru`);

/** The words of headings that say what is given and not of whom. */
export const plainWords = anyOf(`
  =name, =names, =full, =first, =last, =given, =family, =surname, =middle, =display, =phone, =phones, =mobile, =mob, =cell, =cellphone, =telephone,
  =tel, =ph, =number, =numbers, =no, =nr, =num, =email, =emails, =e, =mail, =mails, =address, =contact, =whatsapp, =wa, =landline, =work, =home,
  =office, =primary, =secondary, =main, =alternate, =alt, =other, =s, =of, =the, =country, =code, =id, =and, =with, =for, =to,
  =handy, =nummer, =telefon, =telefonnummer, =handynummer, =mobil, =mobilnummer, =vorname, =nachname, =adresse, =der, =des, =die, =von,
  =naam, =telefoon, =telefoonnummer, =nom, =prenom, =telephone, =portable, =numero, =courriel, =du, =de, =la, =le, =l, =d,
  =nombre, =apellido, =apellidos, =telefono, =celular, =movil, =correo, =del, =nome, =cognome, =sobrenome, =telefone, =cellulare, =do, =da, =di,
  =imie, =nazwisko, =numer, =имя, =фамилия, =фио, =телефон, =номер, =почта, =ad, =adi, =soyadi, =telefonu, =numarasi, =eposta,
  =اسم, =رقم, =هاتف, =جوال, =موبايل, =שם, =טלפון, =נייד, =姓名, =名前, =氏名, =电话, =電話, =手机, =手機, =電話番号, =이름, =성명, =전화, =전화번호, =연락처, =휴대폰,
  =ten, =sdt, =nama, =telp, =hp, =nomor`);
