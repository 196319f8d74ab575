-- CSV of dossier lists to typed rows with their faults: the checks of cchc's parser and of conf/quality.
-- ${landing}: folder of the files · ${names}: folder of units.csv and procedures.csv, the texts of the files with
-- what they mean, and of levels.csv, the online levels of procedures by day · ${out}: Parquet file · ${threads}

SET threads = ${threads};
SET preserve_insertion_order = false;

CREATE TABLE unit_text AS
FROM read_csv('${names}/units.csv', header = true,
  columns = {text: 'VARCHAR', unit: 'VARCHAR', valid_from: 'DATE', valid_to: 'DATE'});

CREATE TABLE procedure_text AS
FROM read_csv('${names}/procedures.csv', header = true, columns = {text: 'VARCHAR', code: 'VARCHAR'});

CREATE TABLE level AS
FROM read_csv('${names}/levels.csv', header = true,
  columns = {procedure: 'VARCHAR', valid_from: 'DATE', valid_to: 'DATE', level: 'VARCHAR'});

-- Strict shapes: dd/MM/yyyy, dd/MM/yyyy HH:mm or dd/MM/yyyy HH:mm:ss.
CREATE MACRO instant(t) AS
  CASE length(t) WHEN 19 THEN try_strptime(t, '%d/%m/%Y %H:%M:%S')
                 WHEN 10 THEN try_strptime(t, '%d/%m/%Y')
                 WHEN 16 THEN try_strptime(t, '%d/%m/%Y %H:%M') END;

CREATE MACRO fault(bad, field, code, detail) AS
  CASE WHEN bad THEN {'field': field, 'code': code, 'detail': detail} END;

CREATE MACRO days(a, sign, b) AS strftime(a, '%d/%m/%Y ') || sign || strftime(b, ' %d/%m/%Y');

CREATE MACRO shape(t) AS 'dạng ' || regexp_replace(regexp_replace(t, '[0-9]', '9', 'g'), '\p{L}', 'A', 'g');

COPY (
  SELECT source_file, extracted_at, dossier, unit, r.procedure, channel, channel_text IS NULL AS channel_missing, status,
         submitted_at, received_at, due_at, refused_at, ended_at, handed_out_at, postal_return,
         CASE WHEN asked_text IS NULL AND brought_text IS NULL AND before_text IS NULL THEN []
              ELSE [{'asked_at': asked_at, 'brought_at': brought_at, 'due_before': due_before}] END AS supplements,
         greatest(submitted_at, received_at, refused_at, ended_at, handed_out_at, asked_at, brought_at) AS event_at,
         list_filter([
           fault(submitted_text IS NOT NULL AND submitted_at IS NULL, 'submitted_at', 'unreadable-side-date', shape(submitted_text)),
           fault(received_text IS NOT NULL AND received_at IS NULL, 'received_at', 'unreadable-date', shape(received_text)),
           fault(due_text IS NOT NULL AND due_at IS NULL, 'due_at', 'unreadable-date', shape(due_text)),
           fault(refused_text IS NOT NULL AND refused_at IS NULL, 'refused_at', 'unreadable-side-date', shape(refused_text)),
           fault(ended_text IS NOT NULL AND ended_at IS NULL, 'ended_at', 'unreadable-date', shape(ended_text)),
           fault(handed_text IS NOT NULL AND handed_out_at IS NULL, 'handed_out_at', 'unreadable-side-date', shape(handed_text)),
           fault(asked_text IS NOT NULL AND asked_at IS NULL, 'asked_at', 'unreadable-side-date', shape(asked_text)),
           fault(brought_text IS NOT NULL AND brought_at IS NULL, 'brought_at', 'unreadable-side-date', shape(brought_text)),
           fault(before_text IS NOT NULL AND due_before IS NULL, 'due_before', 'unreadable-side-date', shape(before_text)),
           fault(status IS NULL, 'status', 'unmapped-status', shape(status_text)),
           fault(channel IS NULL, 'channel', 'unmapped-channel', shape(channel_text)),
           fault(dossier IS NULL OR length(dossier) > 80, 'dossier', 'missing-dossier-code', ''),
           fault(regexp_full_match(dossier, '[0-9]+([.,][0-9]+)?E[+-]?[0-9]+|#[A-Z0-9/]+[!?]?'), 'dossier', 'spoiled-dossier-code', ''),
           fault(unit_text IS NULL, 'unit', 'missing-unit', ''),
           fault(unit_text IS NOT NULL AND unit IS NULL, 'unit', 'unknown-unit', shape(unit_text)),
           fault(received_text IS NULL AND status NOT IN (1, 3, 5), 'received_at', 'missing-receipt-date', ''),
           fault(status IN (1, 3, 5) AND submitted_at IS NULL AND refused_at IS NULL AND extracted_at IS NULL
             AND NOT (status = 5 AND received_at IS NOT NULL), 'submitted_at', 'missing-day', ''),
           fault(status = 9 AND due_at IS NULL AND finish IS NULL, 'status', 'artificial-nine-no-dates', ''),
           fault(status = 9 AND asked_at IS NOT NULL AND brought_at IS NULL AND handed_out_at IS NULL, 'status', 'artificial-nine', ''),
           fault(due_at < received_at, 'due_at', 'due-before-receipt', days(due_at, '<', received_at)),
           fault(finish < received_at, 'ended_at', 'end-before-receipt', days(finish, '<', received_at)),
           fault(status IN (2, 4, 5, 6) AND ended_at IS NOT NULL, 'status', 'end-date-while-open', ''),
           fault(finish::DATE > extracted_at::DATE, 'ended_at', 'end-in-future', days(finish, '>', extracted_at)),
           fault(status IN (7, 9, 10) AND finish IS NULL, 'ended_at', 'ended-without-end-date', ''),
           fault(channel_text IS NULL, 'channel', 'missing-channel', ''),
           fault(received_at IS NOT NULL AND due_text IS NULL, 'due_at', 'missing-due-date', ''),
           fault(channel_text IS NOT NULL AND channel = 'online' AND level IN ('muc-do-1', 'muc-do-2', 'thong-tin'),
             'channel', 'online-on-offline-procedure', ''),
           fault(received_at::DATE > extracted_at::DATE, 'received_at', 'receipt-in-future', days(received_at, '>', extracted_at)),
           fault(r.procedure = 'unknown', 'procedure', 'unknown-procedure', '')
         ], lambda f: f IS NOT NULL) AS faults
  FROM (
    SELECT t.*, u.unit,
           CASE WHEN procedure_code IS NULL THEN coalesce(p.code, 'unknown')
                WHEN regexp_full_match(core, '[A-Za-z0-9._-]{1,40}') AND NOT regexp_matches(core, '\d{9}') THEN core
                ELSE 'unknown' END AS procedure
    FROM (
      SELECT *, coalesce(regexp_extract(procedure_code, '^(\d\.\d{6}[A-Z]?)(\..*)?$', 1), '') AS national,
             CASE WHEN national <> '' THEN national ELSE procedure_code END AS core,
             CASE WHEN status IN (9, 10) THEN coalesce(ended_at, handed_out_at) ELSE ended_at END AS finish,
             coalesce(received_at, submitted_at, extracted_at)::DATE AS unit_day,
             coalesce(submitted_at, received_at, extracted_at)::DATE AS level_day
    FROM (
      SELECT *, instant(submitted_text) AS submitted_at, instant(received_text) AS received_at,
             instant(due_text) AS due_at, instant(refused_text) AS refused_at, instant(ended_text) AS ended_at,
             instant(handed_text) AS handed_out_at, instant(asked_text) AS asked_at,
             instant(brought_text) AS brought_at, instant(before_text) AS due_before,
             CASE channel_text WHEN 'Trực tuyến' THEN 'online' WHEN 'Bưu chính công ích' THEN 'postal'
                  WHEN 'Trực tiếp' THEN 'direct' ELSE CASE WHEN channel_text IS NULL THEN 'direct' END END AS channel,
             CASE status_text WHEN 'Mới đăng ký' THEN 1 WHEN 'Được tiếp nhận' THEN 2
                  WHEN 'Không được tiếp nhận' THEN 3 WHEN 'Đang xử lý' THEN 4 WHEN 'Yêu cầu bổ sung giấy tờ' THEN 5
                  WHEN 'Yêu cầu thực hiện nghĩa vụ tài chính' THEN 6 WHEN 'Công dân yêu cầu rút hồ sơ' THEN 7
                  WHEN 'Dừng xử lý' THEN 8 WHEN 'Đã xử lý xong' THEN 9 WHEN 'Đã trả kết quả' THEN 10 END AS status,
             coalesce(return_text = 'Bưu điện', false) AS postal_return
      FROM (
        SELECT filename AS source_file,
               strptime(regexp_extract(filename, '-(\d{8}T\d{6})\.', 1), '%Y%m%dT%H%M%S') AS extracted_at,
               nullif(trim("Mã hồ sơ"), '') AS dossier, nullif("Đơn vị tiếp nhận", '') AS unit_text,
               nullif(trim("Mã TTHC"), '') AS procedure_code, nullif("Tên TTHC", '') AS procedure_name,
               nullif(nfc_normalize(trim("Kênh tiếp nhận")), '') AS channel_text,
               nullif(nfc_normalize(trim("Trạng thái")), '') AS status_text,
               nfc_normalize(trim("Hình thức trả kết quả")) AS return_text,
               nullif(trim("Ngày nộp hồ sơ"), '') AS submitted_text, nullif(trim("Ngày nhận"), '') AS received_text,
               nullif(trim("Ngày hẹn trả"), '') AS due_text, nullif(trim("Ngày từ chối"), '') AS refused_text,
               nullif(trim("Ngày kết thúc xử lý"), '') AS ended_text,
               nullif(trim("Ngày trả kết quả"), '') AS handed_text,
               nullif(trim("Ngày yêu cầu bổ sung"), '') AS asked_text, nullif(trim("Ngày bổ sung"), '') AS brought_text,
               nullif(trim("Ngày hẹn trả trước"), '') AS before_text
        FROM read_csv('${landing}/*.csv', header = true, all_varchar = true, filename = true,
          delim = ',', quote = '"', escape = '"', union_by_name = true)))) t
    LEFT JOIN unit_text u ON u.text = t.unit_text AND t.unit_day BETWEEN u.valid_from AND u.valid_to
    LEFT JOIN procedure_text p ON p.text = t.procedure_name AND t.procedure_code IS NULL) r
  LEFT JOIN level l ON l.procedure = r.procedure AND r.level_day BETWEEN l.valid_from AND l.valid_to
) TO '${out}' (FORMAT parquet);
