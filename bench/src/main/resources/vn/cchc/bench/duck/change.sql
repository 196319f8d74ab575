-- Dossiers of a landing folder that a later day can change, each in its newest line, in two orders: the newest month of
-- receipt first, and the whole history mixed. Within these the order looks like chance but is the same every time.
-- ${landing}: folder of the files.
-- open: received, without an end · done: ended, the result not handed out yet.

CREATE VIEW line AS
SELECT * EXCLUDE (filename), regexp_extract(filename, '-(\d{8}T\d{6})\.', 1) AS extracted,
       CASE WHEN "Trạng thái" IN ('Được tiếp nhận', 'Đang xử lý') THEN 1
            WHEN "Trạng thái" = 'Đã xử lý xong' AND coalesce("Ngày trả kết quả", '') = '' THEN 2
            ELSE 3 END AS stage
FROM read_csv('${landing}/*.csv', header = true, all_varchar = true, filename = true,
  delim = ',', quote = '"', escape = '"', union_by_name = true);

CREATE MACRO dated(t) AS coalesce(regexp_full_match(t, '\d{2}/\d{2}/\d{4} \d{2}:\d{2}:\d{2}'), false);

CREATE TABLE pool AS
SELECT *,
  row_number() OVER (PARTITION BY stage ORDER BY month DESC, md5("Mã hồ sơ"), "Mã hồ sơ") - 1 AS newest,
  row_number() OVER (PARTITION BY stage ORDER BY md5("Mã hồ sơ"), "Mã hồ sơ") - 1 AS anywhere
FROM (
  SELECT *, substr("Ngày nhận", 7, 4) || substr("Ngày nhận", 4, 2) AS month FROM line
  WHERE stage IN (1, 2) AND regexp_full_match("Mã hồ sơ", 'MP\..*-\d{6}-\d+') AND dated("Ngày nhận") AND dated("Ngày hẹn trả")
    AND CASE stage WHEN 1 THEN coalesce("Ngày kết thúc xử lý", '') = '' AND coalesce("Ngày trả kết quả", '') = ''
                   WHEN 2 THEN dated("Ngày kết thúc xử lý") END
  QUALIFY row_number() OVER (PARTITION BY "Mã hồ sơ" ORDER BY stage DESC, extracted DESC) = 1) p
ANTI JOIN (SELECT "Mã hồ sơ" AS later, stage AS later_stage FROM line WHERE stage > 1) l
  ON l.later = p."Mã hồ sơ" AND l.later_stage > p.stage;

-- What new dossiers are like: those of the newest year, so that their units are still there.
CREATE TABLE model AS
SELECT *, row_number() OVER (ORDER BY md5('new' || "Mã hồ sơ"), "Mã hồ sơ") - 1 AS turn
FROM pool
WHERE substr("Ngày nhận", 7, 4) = (SELECT max(substr("Ngày nhận", 7, 4)) FROM pool);
