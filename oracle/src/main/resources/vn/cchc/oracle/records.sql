-- Every record of the source files without a fault, as DESIGN §5 reads it, written a second time.
-- ${landing}: folder of the files.
-- The unit is taken from the invented dossier code, not from the free-text name.

CREATE TABLE raw AS
SELECT 'dvcqg' AS source, filename, r.MaHoSo AS code, r.DonViXuLy AS unit_text, r.MaTTHC AS procedure_text,
       r.KenhThucHien AS channel_text, r.TrangThaiHoSo AS status_text, r.NgayNopHoSo AS submitted_text,
       r.NgayTiepNhan AS received_text, r.NgayHenTra AS due_text, r.NgayTuChoi AS refused_text,
       r.NgayKetThucXuLy AS ended_text, r.NgayTra AS handed_text, r.HinhThuc AS way_text,
       r.HoSoCoThanhPhanSoHoa AS digitised_text, r.DuocThanhToanTrucTuyen AS paid_text,
       [{'asked': s.NgayBoSung, 'brought': s.NgayTiepNhanBoSung, 'before': s.NgayHenTraTruoc, 'after': s.NgayHenTraMoi}
        FOR s IN r.DanhSachHoSoBoSung] AS supplement_texts
FROM (
  SELECT filename, unnest(data) AS r
  FROM read_json('${landing}/dvcqg/*.json', filename = true, maximum_object_size = 40000000,
    columns = {data: 'STRUCT(MaHoSo VARCHAR, DonViXuLy VARCHAR, MaTTHC VARCHAR, KenhThucHien VARCHAR,
      TrangThaiHoSo VARCHAR, NgayNopHoSo VARCHAR, NgayTiepNhan VARCHAR, NgayHenTra VARCHAR, NgayTuChoi VARCHAR,
      NgayKetThucXuLy VARCHAR, NgayTra VARCHAR, HinhThuc VARCHAR, HoSoCoThanhPhanSoHoa VARCHAR,
      DuocThanhToanTrucTuyen VARCHAR, DanhSachHoSoBoSung STRUCT(NgayBoSung VARCHAR,
      NgayTiepNhanBoSung VARCHAR, NgayHenTraTruoc VARCHAR, NgayHenTraMoi VARCHAR)[])[]'}))
UNION ALL
SELECT 'dossier-list', filename, "Mã hồ sơ", "Đơn vị tiếp nhận", "Mã TTHC", "Kênh tiếp nhận", "Trạng thái",
       "Ngày nộp hồ sơ", "Ngày nhận", "Ngày hẹn trả", "Ngày từ chối", "Ngày kết thúc xử lý", "Ngày trả kết quả",
       "Hình thức trả kết quả", '', '',
       CASE WHEN coalesce("Ngày yêu cầu bổ sung", '') <> '' OR coalesce("Ngày bổ sung", '') <> ''
              OR coalesce("Ngày hẹn trả trước", '') <> ''
            THEN [{'asked': "Ngày yêu cầu bổ sung", 'brought': "Ngày bổ sung", 'before': "Ngày hẹn trả trước",
                   'after': ''}]
            ELSE [] END
FROM read_csv('${landing}/dossier-list/*.csv', header = true, all_varchar = true, filename = true,
  delim = ',', quote = '"', escape = '"', union_by_name = true);

CREATE MACRO instant(source, t) AS
  CASE WHEN coalesce(t, '') = '' THEN NULL
       WHEN source = 'dvcqg' AND regexp_full_match(t, '\d{14}') THEN try_strptime(t, '%Y%m%d%H%M%S')
       WHEN source = 'dossier-list' AND regexp_full_match(t, '\d{2}/\d{2}/\d{4} \d{2}:\d{2}:\d{2}')
         THEN try_strptime(t, '%d/%m/%Y %H:%M:%S') END;

CREATE MACRO unreadable(source, t) AS coalesce(t, '') <> '' AND instant(source, t) IS NULL;

CREATE TABLE record AS
SELECT *, CASE WHEN status IN (9, 10) THEN coalesce(ended, handed) ELSE ended END AS end_checked
FROM (
  SELECT source, code, regexp_extract(code, '^MP\.(.*)\.H\d+-\d+-\d+$', 1) AS code_unit, nfc_normalize(unit_text) AS unit_text,
         coalesce(regexp_extract(procedure_text, '^(\d\.\d{6}[A-Z]?)(\..*)?$', 1), '') AS core,
         procedure_text,
         CASE WHEN channel_text IN ('2', 'Trực tuyến') THEN 'online'
              WHEN channel_text IN ('3', 'Bưu chính công ích') THEN 'postal'
              WHEN channel_text IN ('1', 'Trực tiếp') OR coalesce(channel_text, '') = '' THEN 'direct' END AS channel,
         CASE WHEN source = 'dvcqg' THEN try_cast(status_text AS INT) ELSE
           list_position(['Mới đăng ký', 'Được tiếp nhận', 'Không được tiếp nhận', 'Đang xử lý',
             'Yêu cầu bổ sung giấy tờ', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Công dân yêu cầu rút hồ sơ',
             'Dừng xử lý', 'Đã xử lý xong', 'Đã trả kết quả'], nfc_normalize(status_text)) END AS status,
         instant(source, submitted_text) AS submitted, instant(source, received_text) AS received,
         instant(source, due_text) AS due, instant(source, refused_text) AS refused,
         instant(source, ended_text) AS ended, instant(source, handed_text) AS handed,
         coalesce(way_text, '') IN ('1', 'Bưu điện') AS postal_return,
         CASE WHEN coalesce(digitised_text, '') <> '' THEN digitised_text IN ('1', '2') END AS digitised, coalesce(paid_text, '') IN ('1', '2') AS paid,
         [{'asked': instant(source, s.asked), 'brought': instant(source, s.brought),
           'before': instant(source, s.before), 'after': instant(source, s.after)} FOR s IN supplement_texts]
           AS supplements,
         strptime(regexp_extract(filename, '-(\d{8}T\d{6})\.', 1), '%Y%m%dT%H%M%S') AS extracted,
         unreadable(source, received_text) OR unreadable(source, due_text) OR unreadable(source, ended_text)
           AS bad_date,
         coalesce(received_text, '') = '' AS no_receipt
  FROM raw);

CREATE TABLE good AS
SELECT *,
       greatest(submitted, received, refused, ended, handed,
         list_max([s.asked FOR s IN supplements]), list_max([s.brought FOR s IN supplements])) AS event
FROM record
WHERE coalesce(code, '') <> '' AND NOT bad_date AND status BETWEEN 1 AND 10 AND channel IS NOT NULL
  AND NOT (no_receipt AND status NOT IN (1, 3, 5))
  AND unit_text NOT LIKE '%Không Có Thật%'
  AND NOT coalesce(end_checked < received, false)
  AND NOT coalesce(received::DATE > extracted::DATE, false)
  AND NOT coalesce(end_checked::DATE > extracted::DATE, false);
