-- Words that figures.sql uses; definition() names the definition of on time.
CREATE MACRO under(name) AS definition() = name;

-- A moment less the waiting time before it.
CREATE MACRO without_waiting(moment, waits) AS
  CASE WHEN waits IS NULL THEN moment ELSE moment - to_microseconds(coalesce(list_sum(
    [epoch_us(least(w.until, moment)) - epoch_us(w.since) FOR w IN coalesce(waits, []) IF w.since < moment])::BIGINT, 0)) END;

-- Whether a moment is after a due date; one at midnight lasts to the end of its day.
CREATE MACRO after_due(moment, due) AS
  CASE WHEN due = due::DATE::TIMESTAMP THEN moment::DATE > due::DATE ELSE moment > due END;

CREATE MACRO second_request(requests, day) AS
  coalesce(len(requests), 0) >= 2 AND len([s FOR s IN requests IF s.asked IS NOT NULL AND s.asked::DATE <= day]) >= 2;
