package vn.cchc.ingest;

import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.cchc.model.table.TableSpec;

/**
 * Where the records of one kind lie and how their newest states come out of them.
 *
 * @param key column of silver and bronze that says which records are of one fact
 * @param newest rows of silver out of bronze rows without quarantined ones, all rows of each fact
 */
record StateTables(
    TableSpec bronze, TableSpec silver, String key, UnaryOperator<Dataset<Row>> newest) {}
