import type { Language } from './language.ts';

export const vietnamese = {
  code: 'vi',
  labels: {
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
  },
  beside: {
    mobile: 'di_động dđ',
    phone: 'điện_thoại đt sđt số_điện_thoại cơ_quan văn_phòng nhà_riêng',
    email: 'địa_chỉ_email',
  },
  fields: {
    name: 'họ_tên họ_và_tên tên',
    company: 'công_ty',
  },
  speech: {
    calls: 'gọi điện thêm liên hệ nhắn',
    roles: 'giám_đốc trưởng_phòng nhân_viên kinh_doanh',
  },
  requests: {
    please: 'vui_lòng',
    thanks: 'cảm_ơn',
    greetings: 'xin_chào',
    asking: 'bạn_có_thể có_thể hãy',
    save: 'thêm lưu_lại thêm_vào',
    saveOrName: 'lưu tạo',
    closing: 'vào_danh_bạ',
    kinds: 'khách_hàng khách liên_hệ liên_lạc',
    new: 'mới',
    of: 'tên tên_là',
  },
  mail: {
    greetings: 'chào xin_chào kính_gửi thân_gửi',
    closings: 'trân_trọng thân_ái cảm_ơn thân kính_thư xin_cảm_ơn',
  },
  numbers: {
    ids: 'mst mã_số_thuế npwp',
  },
  sheets: {
    totals: 'tổng tổng_cộng tổng_số cộng',
    remarks: 'bảo_mật',
  },
} as const satisfies Language;
