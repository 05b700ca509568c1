/** What people write before a name: who called, whom to call, to add, to write to. By language; never a name itself. */
export const CALL_WORDS = `
  callback dial attn enquiry inquiry walk-in
  rief zurückrufen ruft anruf rückrufbitte hinzufügen hinzu anlegen speichern kontaktieren kontaktiere meldet meldete wünscht benachrichtigen
  rappelle rappelez-le rappelez-moi appelez-moi contactez-moi écrivez-moi téléphoné téléphone téléphoner ajouter ajoute ajoutez enregistrer enregistrez prévenir écrire joignez contactez-le pouvez pourriez paso
  llamó llamaron llamad llámenle llámale llamarle avisar avisa avisad agregar agrega agreguen añadir añade añadid guardar guarda guardad escribir escribe escríbele devolved registrar preguntó preguntar atender
  ligou ligaram ligue retornar retorne adicionar adicione salvar cadastrar cadastre avisar avise chamar chame falar escrever mandar
  chiamato telefonato telefonare aggiungere aggiungi salvare scrivere scrivi avvisare avvisa sentire ricontattare ricontatta
  belde gebeld terugbellen toevoegen voeg opslaan noteer mailen wij hebben graag
  ringde ringt ringer ringte kontakta kontakt lägg spara tilføj legg lagre skriv sms:a smsa ringte
  soita soitti soittaa lisää tallenna laita viesti viestiä ota yhteyttä minä olen
  dzwonił dzwoniła dzwonili zadzwoń zadzwonić oddzwoń oddzwonić oddzwonić-do proszę dodaj dodać zapisz zapisać napisz napisać skontaktuj skontaktować umów
  volal volala volali zavolej zavolejte zavolat zavolaj zavolajte přidej přidat pridaj pridať ulož uložit ozvat ozvi prosím kontaktuj kontaktujte napiš
  hívta hívott hívd hívja hívjátok visszahívni visszahívást felhívni kereste keresett kérem add mentsd kérjük írj
  sunat sunați suna sunați-l adaugă adăugați adauga salvează contactați contactează scrie reveniți
  zvao zvala zvali nazvati nazovi nazovite javio javila dodaj dodajte spremi pozovi pozovite zove kontaktiraj kontaktirajte
  arayın aradı arayınız aramış ara ekle ekleyin kaydet kaydedin ulaşın ulaş yazın dönüş
  перезвоните перезвонить перезвони перезвоним звонил звонила звонили позвонил позвонила позвони позвонить набрать набери наберите добавь добавьте добавить сохрани сохраните запиши запишите напиши напишите написать свяжитесь связаться обратился обратилась
  передзвоніть передзвонити дзвонив дзвонила подзвонив подзвонила зателефонуйте зателефонував зателефонувала додай додайте запиши запишіть напишіть зв'яжіться
  обадете обади обадил обадила обадете-се добави добавете запази запазете
  κάλεσε καλέστε τηλεφώνησε τηλεφωνήστε πάρε πάρτε πρόσθεσε προσθέστε αποθήκευσε αποθηκεύστε στείλε στείλτε επικοινωνήστε μίλησα
  اتصل اتصلي اتصلت أضف اضف أضيفوا احفظ احفظوا سجل راسل كلموا ارجو أرجو أنا انا تماس بگیرید
  התקשר התקשרה להתקשר תוסיף תוסיפו תוסיפי הוסף הוסיפו לשמור שמור תשמור לחזור צלצל צלצלה
  तुरंत जोड़ें जोड़ो जोड़िए सेव बुलाओ
  hubungi telepon telpon tambahkan tambah simpan kontak catat tlg mohon panggil kabari
  gọi điện thêm liên hệ nhắn
  mpigie piga ongeza hifadhi wasiliana mwandikie tafadhali nipigie tawagan pakitawagan idagdag pakisave`;
