import type { LabelWords } from './label-language.ts';

export const ru: LabelWords = {
  name: 'имя_и_фамилия фамилия_имя фамилия_и_имя фио ф_и_о полное_имя фамилия_имя_отчество имя_фамилия',
  given: 'имя',
  surname: 'фамилия',
  person:
    'клиент клиента клиентка контакт контактное_лицо пациент пациентка гость заказчик покупатель участник кандидат арендатор получатель абонент заявитель новый_клиент',
  weak: 'отправитель плательщик родитель',
  phone:
    'телефон телефона тел моб мобильный номер контактный сотовый ватсап вотсап номер_телефона для_связи городской телефоны',
  email: 'почта эл_почта электронная_почта емейл имейл адрес_электронной_почты',
  company: 'компания организация фирма название_компании',
  other:
    'менеджер продавец филиал магазин офис агент врач ответственный курьер консультант отделение салон клиника сотрудник водитель оператор',
  thing:
    'заказ заказа счет сумма дата кампания ид инн рекламная_кампания номер_заказа договор заявка товар страница форма источник',
  small: 'ваш ваше ваша ваши мой мое для и или',
};
export const uk: LabelWords = {
  name: "ім'я_та_прізвище прізвище_та_ім'я піб п_і_б повне_ім'я",
  given: "ім'я імя",
  surname: 'прізвище',
  person:
    'клієнт клієнта клієнтка контакт контактна_особа пацієнт пацієнтка гість замовник покупець учасник кандидат орендар одержувач отримувач абонент',
  weak: 'відправник платник',
  phone: 'телефон телефону тел моб мобільний номер контактний номер_телефону',
  email: 'пошта електронна_пошта ел_пошта',
  company: 'компанія організація фірма',
  other: 'менеджер продавець філія магазин офіс агент лікар відповідальний курʼєр відділення салон',
  thing: 'замовлення рахунок сума дата кампанія джерело',
  small: 'ваш ваше ваша і та або для',
};
export const bg: LabelWords = {
  name: 'име_и_фамилия трите_имена имена',
  given: 'име',
  surname: 'фамилно_име презиме',
  person: 'клиент клиентка лице_за_контакт пациент гост купувач получател корисник купац клијент',
  weak: 'подател платец',
  phone: 'телефон тел мобилен мобилни номер телефонен_номер број број_телефона',
  email: 'имейл електронна_поща',
  company: 'фирма компания',
  other: 'магазин търговец офис лекар агент клон продавац',
  thing: 'поръчка фактура сума дата кампания източник',
  small: 'вашето вашият вашия и за',
};
export const el: LabelWords = {
  name: 'ονοματεπώνυμο όνομα_και_επώνυμο πλήρες_όνομα',
  given: 'όνομα μικρό_όνομα',
  surname: 'επώνυμο επίθετο',
  person:
    'πελάτης πελάτισσα ασθενής επισκέπτης επαφή υπεύθυνος_επικοινωνίας ενδιαφερόμενος ενοικιαστής παραλήπτης',
  weak: 'αγοραστής αποστολέας',
  phone: 'τηλέφωνο τηλ κινητό κιν αριθμός αριθμός_τηλεφώνου τηλέφωνο_επικοινωνίας σταθερό',
  email: 'ηλεκτρονικό_ταχυδρομείο διεύθυνση_email',
  company: 'εταιρεία επωνυμία',
  other: 'κατάστημα πωλητής υποκατάστημα γιατρός σύμβουλος γραφείο',
  thing: 'παραγγελία τιμολόγιο ποσό ημερομηνία καμπάνια αφμ πηγή',
  small: 'σας το του ο η και',
};
export const ar: LabelWords = {
  name: 'الاسم اسم الاسم_الكامل الاسم_بالكامل الاسم_الثلاثي',
  given: 'الاسم_الأول الاسم_الاول الاسم_الشخصي',
  surname: 'اسم_العائلة الاسم_الأخير الاسم_العائلي اللقب الكنية العائلة',
  person:
    'العميل عميل الزبون زبون المريض الضيف جهة_الاتصال المستلم المشترك المتصل المتقدم المستأجر الطالب المشارك الشخص',
  weak: 'المشتري المرسل الدافع ولي_الأمر',
  phone:
    'الهاتف هاتف الجوال جوال الموبايل موبايل المحمول التليفون تليفون رقم واتساب الواتساب واتس النقال التواصل للتواصل الاتصال رقم_الهاتف رقم_الجوال',
  email: 'البريد البريد_الإلكتروني بريد الايميل ايميل الإيميل',
  company: 'الشركة شركة المؤسسة',
  other: 'الفرع فرع البائع المندوب الوكيل المسؤول الطبيب العيادة المتجر المكتب الموظف المستشار المدير السائق',
  thing: 'الطلب رقم_الطلب الفاتورة الحملة المبلغ التاريخ الحساب الهوية المنتج الصفحة المصدر مصدر',
  small: 'الخاص بك أو و في',
};
export const fa: LabelWords = {
  name: 'نام_و_نام_خانوادگی نام_کامل نام',
  given: 'نام_کوچک',
  surname: 'نام_خانوادگی فامیلی خاندان',
  person: 'مشتری بیمار مهمان مخاطب گیرنده کاربر متقاضی گاہک صارف مریض',
  weak: 'خریدار فرستنده',
  phone:
    'تلفن موبایل شماره همراه شماره_موبایل شماره_تماس شماره_تلفن تلفن_همراه تماس فون نمبر فون_نمبر موبائل موبائل_نمبر رابطہ_نمبر واتس_ایپ واتساپ',
  email: 'ایمیل پست_الکترونیک ای_میل',
  company: 'شرکت کمپنی',
  other: 'شعبه فروشنده پزشک نماینده دفتر ایجنٹ دکان شاخ',
  thing: 'سفارش فاکتور مبلغ تاریخ کد_ملی آرڈر منبع',
  small: 'شما و کا کی آپ',
};
export const he: LabelWords = {
  name: 'שם שם_מלא שם_ומשפחה שם_פרטי_ושם_משפחה',
  given: 'שם_פרטי',
  surname: 'שם_משפחה משפחה',
  person: 'לקוח לקוחה הלקוח איש_קשר מטופל מטופלת אורח מועמד שוכר נמען פונה הפונה משתתף שם_הלקוח',
  weak: 'קונה שולח משלם',
  phone: 'טלפון נייד מספר סלולרי פלאפון טל וואטסאפ ווטסאפ מספר_טלפון טלפון_נייד',
  email: 'אימייל מייל דואל דוא_ל דואר_אלקטרוני',
  company: 'חברה שם_החברה',
  other: 'סוכן סניף מוכר נציג רופא חנות יועץ משרד',
  thing: 'הזמנה חשבונית סכום תאריך קמפיין מקור',
  small: 'שלך של ה או',
};
export const hi: LabelWords = {
  name: 'नाम पूरा_नाम नाव पूर्ण_नाव নাম পুরো_নাম সম্পূর্ণ_নাম பெயர் முழு_பெயர் పేరు పూర్తి_పేరు ಹೆಸರು പേര് નામ ਨਾਮ',
  given: 'पहला_नाम प्रथम_नाम',
  surname: 'उपनाम अंतिम_नाम कुलनाम आडनाव',
  person:
    'ग्राहक मरीज़ मरीज अतिथि संपर्क_व्यक्ति किरायेदार आवेदक গ্রাহক ক্রেতা রোগী வாடிக்கையாளர் நோயாளி కస్టమర్ ಗ್ರಾಹಕ ഉപഭോക്താവ് ગ્રાહક ਗਾਹਕ',
  weak: 'खरीदार भेजने_वाला প্রেরক',
  phone:
    'फोन फ़ोन मोबाइल मोबाईल नंबर नम्बर संपर्क व्हाट्सएप व्हाट्सऐप मोबाइल_नंबर फ़ोन_नंबर दूरभाष মোবাইল ফোন নম্বর নাম্বার হোয়াটসঅ্যাপ கைபேசி தொலைபேசி மொபைல் எண் அலைபேசி ఫోన్ మొబైల్ నంబర్ ಮೊಬೈಲ್ ಫೋನ್ ಸಂಖ್ಯೆ ഫോൺ മൊബൈൽ നമ്പർ મોબાઇલ ફોન નંબર ਫੋਨ ਮੋਬਾਈਲ ਨੰਬਰ',
  email: 'ईमेल ई_मेल ইমেইল ইমেল மின்னஞ்சல் ఈమెయిల్ ಇಮೇಲ್ ഇമെയിൽ ઇમેઇલ',
  company: 'कंपनी कम्पनी কোম্পানি நிறுவனம் కంపెనీ',
  other: 'शाखा विक्रेता एजेंट डॉक्टर दुकान प्रतिनिधि শাখা বিক্রেতা কিளை கிளை విక్రేత శాఖ ಶಾಖೆ',
  thing: 'ऑर्डर राशि दिनांक बिल चालान अभियान অর্ডার পরিমাণ ஆர்டர் தொகை ఆర్డర్ स्रोत উৎস',
  small: 'का की के आपका आपकी और আপনার এর உங்கள்',
};
export const id: LabelWords = {
  name: 'nama nama_lengkap nama_penuh pangalan buong_pangalan jina jina_kamili majina',
  given: 'nama_depan unang_pangalan jina_la_kwanza',
  surname: 'nama_belakang nama_keluarga apelyido jina_la_mwisho jina_la_ukoo',
  person:
    'pelanggan pemesan pasien tamu kontak peserta pelamar penyewa penerima klien calon konsumen pesakit tetamu penerima kustomer mteja wateja mgonjwa mgeni mpokeaji kliyente pasyente',
  weak: 'pembeli pengirim pembayar penghantar mnunuzi mtumaji mlipaji bumili',
  phone:
    'telepon telp tlp telpon hp nomor no nomer ponsel handphone wa whatsapp nomor_hp no_hp no_wa no_telp no_telepon nomor_telepon nomor_whatsapp telefon no_telefon nombor bimbit telefon_bimbit namba simu namba_ya_simu nambari cp numero numero_ng_telepono cellphone',
  email: 'surel alamat_email e_mel emel barua_pepe',
  company: 'perusahaan syarikat kampuni kumpanya',
  other:
    'sales cabang toko agen kurir dokter staf penjual cawangan kedai jualan ejen duka tawi wakala daktari muuzaji tindahan sangay ahente pic produk',
  thing:
    'pesanan faktur jumlah tanggal kampanye resi nik ktp kiasi kumbukumbu tarehe oda halaga petsa tarikh sumber',
  small: 'anda saya baru dan atau ya la wa ng mo kontak',
};
export const vi: LabelWords = {
  name: 'họ_tên họ_và_tên tên_đầy_đủ tên_khách tên_khách_hàng',
  given: 'tên',
  surname: 'họ họ_và_tên_đệm',
  person:
    'khách_hàng khách khách_hàng_mới bệnh_nhân người_nhận người_liên_hệ liên_hệ người_đặt ứng_viên học_viên',
  weak: 'người_mua người_gửi',
  phone: 'sđt số_điện_thoại điện_thoại di_động đt số zalo số_đt số_di_động hotline_khách',
  email: 'địa_chỉ_email thư_điện_tử',
  company: 'công_ty tên_công_ty',
  other: 'nhân_viên chi_nhánh cửa_hàng bác_sĩ đại_lý tư_vấn người_phụ_trách phụ_trách sale nv',
  thing: 'đơn_hàng mã_đơn mã hóa_đơn số_tiền ngày chiến_dịch tổng nguồn',
  small: 'của bạn quý mới',
};
