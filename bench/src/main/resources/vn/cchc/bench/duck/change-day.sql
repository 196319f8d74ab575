-- The changes of one day. ${day}: the day · ${number}: 0 for the first day of changes · ${ended}, ${moved}, ${corrected},
-- ${handed}, ${received}: how many of each kind · ${order}: newest or anywhere, the order in which dossiers are taken.
WITH chosen AS (SELECT * EXCLUDE (newest, anywhere, month, extracted), ${order} AS place FROM pool)
SELECT * EXCLUDE (stage, place) FROM (
  SELECT * REPLACE (strftime(DATE '${day}', '%d/%m/%Y') || ' 15:20:00' AS "Ngày kết thúc xử lý", 'Đã xử lý xong' AS "Trạng thái")
  FROM chosen
  WHERE stage = 1 AND place >= ${number} * (${ended} + ${moved}) AND place < ${number} * (${ended} + ${moved}) + ${ended}
  UNION ALL
  SELECT * REPLACE (
    coalesce(nullif("Ngày hẹn trả trước", ''), "Ngày hẹn trả") AS "Ngày hẹn trả trước",
    strftime(DATE '${day}' + 10, '%d/%m/%Y') || ' 17:00:00' AS "Ngày hẹn trả",
    strftime(DATE '${day}', '%d/%m/%Y') || ' 09:10:00' AS "Ngày yêu cầu bổ sung",
    strftime(DATE '${day}', '%d/%m/%Y') || ' 14:40:00' AS "Ngày bổ sung", 'Đang xử lý' AS "Trạng thái")
  FROM chosen
  WHERE stage = 1 AND place >= ${number} * (${ended} + ${moved}) + ${ended} AND place < (${number} + 1) * (${ended} + ${moved})
  UNION ALL
  SELECT * REPLACE (strftime(DATE '${day}', '%d/%m/%Y') || ' 10:30:00' AS "Ngày trả kết quả", 'Đã trả kết quả' AS "Trạng thái")
  FROM chosen
  WHERE stage = 2 AND place >= ${number} * (${corrected} + ${handed}) + ${corrected}
    AND place < (${number} + 1) * (${corrected} + ${handed})
  UNION ALL
  SELECT * REPLACE (strftime(DATE '${day}', '%d/%m/%Y') || ' 16:05:00' AS "Ngày kết thúc xử lý")
  FROM chosen
  WHERE stage = 2 AND place >= ${number} * (${corrected} + ${handed})
    AND place < ${number} * (${corrected} + ${handed}) + ${corrected}
  UNION ALL
  SELECT * EXCLUDE (turn, i, newest, anywhere, month, extracted) REPLACE (
    regexp_replace("Mã hồ sơ", '-\d{6}-\d+$', strftime(DATE '${day}', '-%y%m%d-') || lpad((i + 1)::VARCHAR, 5, '0')) AS "Mã hồ sơ",
    strftime(DATE '${day}', '%d/%m/%Y') || ' 07:45:00' AS "Ngày nộp hồ sơ",
    strftime(DATE '${day}', '%d/%m/%Y') || ' 08:05:00' AS "Ngày nhận",
    strftime(DATE '${day}' + 7, '%d/%m/%Y') || ' 17:00:00' AS "Ngày hẹn trả",
    '' AS "Ngày hẹn trả trước", '' AS "Ngày yêu cầu bổ sung", '' AS "Ngày bổ sung", '' AS "Ngày kết thúc xử lý",
    '' AS "Ngày trả kết quả", '' AS "Hình thức trả kết quả", '' AS "Ngày từ chối", 'Đang xử lý' AS "Trạng thái"), 0 AS place
  FROM range(${received}) r(i), model
  WHERE turn = (${number} * ${received} + i) % (SELECT count(*) FROM model))
ORDER BY "Mã hồ sơ"
