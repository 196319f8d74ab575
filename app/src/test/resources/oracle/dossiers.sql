-- The newest state of every dossier, straight from the source files: DESIGN §5 written a second time.
-- ${landing}: folder of the files. Tables calendar(day, working), limits(procedure, n, unit) are given.
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

-- Identical content counts once, at its earliest extraction.
CREATE TABLE content AS
SELECT * EXCLUDE (extracted), min(extracted) AS extracted
FROM good GROUP BY ALL;

CREATE TABLE ranked AS
SELECT *, rank() OVER newest AS place,
       first_value(due) OVER (PARTITION BY code ORDER BY (due IS NULL), event, due) AS first_due,
       min([coalesce(asked, TIMESTAMP '9999-12-31 23:59:59'), before]) OVER (PARTITION BY code) AS first_change
FROM (
  SELECT *, list_min([coalesce(s.asked, TIMESTAMP '9999-12-31 23:59:59') FOR s IN supplements IF s.before IS NOT NULL]) AS asked,
         list_filter(supplements, lambda s: s.before IS NOT NULL AND
           coalesce(s.asked, TIMESTAMP '9999-12-31 23:59:59') =
           list_min([coalesce(t.asked, TIMESTAMP '9999-12-31 23:59:59') FOR t IN supplements IF t.before IS NOT NULL]))[1].before
           AS before
  FROM content)
WINDOW newest AS (PARTITION BY code ORDER BY event DESC, extracted DESC, status DESC);

-- Due dates that are missing, from the statutory limits.
CREATE TABLE working AS
SELECT day, row_number() OVER (ORDER BY day) AS n FROM calendar WHERE working;

CREATE TABLE dossier AS
SELECT r.code, r.code_unit AS unit, CASE WHEN core <> '' THEN core ELSE procedure_text END AS procedure, channel, status,
       submitted, received, refused, ended, handed, postal_return, digitised, supplements, event, extracted,
       CASE WHEN status IN (9, 10) THEN coalesce(ended, handed) WHEN status IN (7, 8) THEN ended END AS finish,
       due AS given_due, coalesce(due, computed) AS due,
       coalesce(CASE WHEN first_change[2] IS NOT NULL THEN first_change[2] END, first_due, computed) AS original_due
FROM ranked r
LEFT JOIN (
  SELECT code AS dossier_code,
    CASE l.unit
      WHEN 'WORKING_DAY' THEN (SELECT day FROM working w WHERE w.n = (SELECT max(n) FROM working b WHERE b.day <= received::DATE) + l.n)
      WHEN 'HOUR' THEN (SELECT day FROM working w WHERE w.n = (SELECT max(n) FROM working b WHERE b.day <= received::DATE) + CAST(ceil(l.n / 8) AS BIGINT))
      WHEN 'CALENDAR_DAY' THEN (SELECT min(day) FROM working w WHERE w.day >= received::DATE + CAST(l.n AS INT))
      WHEN 'MONTH' THEN (SELECT min(day) FROM working w WHERE w.day >= (received::DATE + to_months(CAST(l.n AS INT)))::DATE)
    END::TIMESTAMP AS computed
  FROM ranked JOIN limits l ON l.procedure = core
  WHERE place = 1 AND received IS NOT NULL AND (due IS NULL OR first_due IS NULL)
) c ON c.dossier_code = r.code
WHERE place = 1;

-- Waiting for papers, one after the other without overlaps, from the receipt on.
CREATE TABLE waits AS
SELECT code AS waiting, list({'since': since, 'until': until}) AS waits
FROM (
  SELECT code, until, greatest(since, coalesce(max(until) OVER (
           PARTITION BY code ORDER BY since, until ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), since)) AS since
  FROM (
    SELECT code, greatest(s.asked, received) AS since, coalesce(s.brought, TIMESTAMP '9999-12-31') AS until
    FROM (SELECT code, status, received, unnest(supplements) AS s FROM dossier WHERE received IS NOT NULL)
    WHERE s.asked IS NOT NULL AND (s.brought IS NOT NULL OR status = 5)
    UNION ALL
    SELECT code, greatest(event, received), TIMESTAMP '9999-12-31'
    FROM dossier
    WHERE received IS NOT NULL AND status = 5 AND event IS NOT NULL
      AND NOT coalesce(list_bool_or([s.asked IS NOT NULL AND s.brought IS NULL FOR s IN supplements]), false)))
WHERE until > since
GROUP BY code;
