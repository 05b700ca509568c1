import type { Language } from './language.ts';

export const vietnamese = {
  code: 'vi',
  labels: {
    name: 'họ_tên họ_và_tên tên_đầy_đủ tên_khách tên_khách_hàng ban_ten_la_gi',
    given: 'tên',
    surname: 'họ họ_và_tên_đệm',
    person: `
      khách_hàng khách khách_hàng_mới bệnh_nhân người_nhận người_liên_hệ liên_hệ người_đặt ứng_viên học_viên phu_huynh người_gọi`,
    weak: `
      người_mua người_gửi hoc_sinh`,
    phone: 'sđt số_điện_thoại điện_thoại di_động đt số zalo số_đt số_di_động hotline_khách',
    email: 'địa_chỉ_email thư_điện_tử',
    company: 'công_ty tên_công_ty',
    other: `
      nhân_viên chi_nhánh cửa_hàng bác_sĩ đại_lý tư_vấn người_phụ_trách phụ_trách sale nv chi_nhanh bac_si nhan_vien cua_hang tu_van`,
    thing: 'đơn_hàng mã_đơn mã hóa_đơn số_tiền ngày chiến_dịch tổng nguồn',
    small: 'của bạn quý mới',
    anyNumber: 'so',
  },
  beside: {
    mobile: 'di_động dđ',
    phone: `
      điện_thoại đt sđt số_điện_thoại cơ_quan văn_phòng nhà_riêng số_của_anh_ấy số_của_chị_ấy số_của_cô_ấy số_của_em_ấy số_của_bạn_ấy
      số_anh_ấy số_chị_ấy`,
    email: 'địa_chỉ_email',
    chat: 'zalo',
    is: 'là',
    sites: 'phòng_khám văn_phòng cửa_hàng nhà_máy xưởng kho lễ_tân trụ_sở chi_nhánh showroom salon nhà_thuốc',
  },
  fields: {
    name: 'họ_tên họ_và_tên tên',
    company: 'công_ty',
  },
  keys: {
    tags: 'nhãn thẻ',
  },
  speech: {
    from: 'bên',
    calls: 'gọi điện thêm liên hệ nhắn lại tin báo gửi trả lời hẹn đặt xác nhận chuyển',
    roles: `
      giám_đốc trưởng_phòng nhân_viên kinh_doanh quản_lý kế_toán trợ_lý kỹ_sư chủ phòng luật_sư bác_sĩ thư_ký điều_phối`,
    honorifics: 'anh chị ông bà cô chú bác thầy',
    iAm: 'mình_là tôi_là em_là tên_tôi_là mình_tên',
    everyday: `
      và hoặc này đó kia họ chúng tôi mình em chị bạn các là có không đã đang sẽ được cho với của từ đến ở tại trong ngoài trên dưới về
      khi nào gì sao vì nên hôm nay qua bây giờ sau trước sáng chiều tối thứ hai chủ nhật vui lòng làm ơn cảm chào gấp quan trọng mới
      khách hàng bệnh nhân số điện thoại sđt địa chỉ lịch hẹn đơn đặt thanh toán hóa báo giá yêu cầu nhờ giúp nhé nha ạ hãy gọi`,
    namesToo: 'mai anh hoa hai ba tư năm bảy sáu',
    called: 'nhận_được chuyển_khoản',
    rolesBehind: 'mẹ bố ba má vợ chồng em bé nhà cơ quan bạn',
    introduces: 'là tên',
  },
  companies: {
    forms: 'tnhh cổ_phần',
    unspacedForms: 'công_ty',
    trades: 'công_ty nhà_hàng khách_sạn phòng_khám bệnh_viện cửa_hàng',
  },
  requests: {
    please: 'vui_lòng xin_vui_lòng làm_ơn xin_hãy hãy',
    thanks: 'cảm_ơn cám_ơn cảm_ơn_nhé cảm_ơn_bạn',
    greetings: 'xin_chào chào chào_bạn chào_mọi_người alo',
    asking: `
      bạn_có_thể có_thể hãy giúp nhờ nhờ_bạn nhờ_em nhờ_anh nhờ_chị giúp_mình giúp_em giúp_tôi em_ơi mọi_người bạn_giúp tôi_muốn mình_muốn
      cho_mình cho_em`,
    save: `
      thêm lưu_lại thêm_vào thêm_mới thêm_giúp lưu_giúp ghi_lại ghi_nhận tạo_mới lưu_số lưu_số_của lưu_hộ lưu_giùm thêm_hộ thêm_giùm thêm_số
      thêm_giúp_mình thêm_giúp_em thêm_giúp_tôi lưu_giúp_mình lưu_giúp_em lưu_giúp_tôi thêm_hộ_mình lưu_hộ_mình`,
    saveOrName: 'lưu tạo ghi nhập',
    closing: `
      vào_danh_bạ vào_danh_sách giúp_em giúp_mình giúp_tôi giúp_anh giúp_chị giúp nhé nha với ạ nhe vào_liên_hệ vào_zalo vào_whatsapp
      vào_hệ_thống cho_em cho_mình làm_liên_hệ làm_khách_hàng giùm_em giùm_mình giùm_anh giùm_chị giùm hộ_em hộ_mình hộ_anh hộ_chị
      giúp_em_với giúp_mình_với`,
    kinds: 'khách_hàng khách liên_hệ liên_lạc số số_điện_thoại sđt người bệnh_nhân số_của danh_bạ',
    new: 'mới',
    of: 'tên tên_là của cho là từ của_chị của_anh',
    object: 'lại giúp giúp_mình giúp_em giúp_tôi cho_mình cho_em số_này người_này',
    numbersOf: 'số số_điện_thoại sđt liên_hệ số_đt',
    introducing: 'đây_là đây_là_số_của số_này_là mình_là tôi_là em_là',
    joinsNumber: `
      số sđt là số_điện_thoại đt của_anh_ấy của_chị_ấy của_cô_ấy của_em_ấy của_bạn_ấy của_anh của_chị của_em của_cô của_chú của_ông_ấy
      của_bà_ấy`,
    joinsName: 'là của là_của là_số_của',
    as: 'làm là',
    into: 'vào',
    lists: 'danh_bạ danh_sách liên_hệ hệ_thống nhóm zalo',
    notices: 'cuộc_gọi cuộc_gọi_nhỡ tin_nhắn yêu_cầu',
    nameLabels: 'họ_tên tên tên_là',
  },
  mail: {
    greetings: 'chào xin_chào kính_gửi thân_gửi dear',
    closings: `
      trân_trọng thân_ái cảm_ơn thân kính_thư xin_cảm_ơn trân_trọng_cảm_ơn trân_trọng_kính_chào kính_chào xin_chân_thành_cảm_ơn`,
    wrote: 'đã_viết',
    automatic: 'được_gửi_từ_',
    dialIn: 'chỉ_âm_thanh',
    meetingIds: 'id_cuộc_họp',
    firstPerson: 'tôi mình của_tôi của_em của_mình',
    from: 'từ',
    to: 'đến',
    subject: 'chủ_đề tiêu_đề ngày',
  },
  numbers: {
    refused: 'không_phải số_cũ không_phải_là',
    void: 'bị_sai không_dùng_nữa là_số_cũ',
    ids: 'mst mã_số_thuế npwp mã_đơn đơn_hàng hóa_đơn cccd cmnd',
    or: 'hoặc',
  },
  sheets: {
    totals: 'tổng tổng_cộng tổng_số cộng',
    remarks: 'bảo_mật',
    records: 'banghi',
    counting: 'tong',
    page: 'trang',
    yes: 'có',
    no: 'không',
  },
  headings: {
    name: 'ho_ten ho_va_ten ten_khach_hang',
    bareName: 'ten',
    likelyName: 'khach_hang khach nguoi_lien_he',
    surname: '=ho =ho_va_ten_dem',
    familyFirst: '=ho =ho_va_ten_dem',
    middle: '=ten_dem',
    company: 'cong_ty ten_cong_ty',
    phone: 'dien_thoai sdt dtdd di_dong so_dt',
    reach: 'lien_he',
    numberWords: 'so ma',
    callingCode: 'ma_quoc_gia',
    mobile: 'di_dong',
    email: 'thu_dien_tu',
    guests: 'khach_hang nguoi_nhan',
    hosts: 'tai_xe bac_si giao_vien chu_nha',
    otherPeople: 'khan_cap nguoi_gioi_thieu nhan_vien',
    plain: 'ten sdt',
    things: 'don_hang hop_dong tai_khoan so_tien cmnd cccd',
    days: 'ngay',
    country: 'quoc_gia nuoc',
  },
} as const satisfies Language;
