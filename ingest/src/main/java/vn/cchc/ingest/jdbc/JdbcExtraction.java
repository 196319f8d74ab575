package vn.cchc.ingest.jdbc;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.cchc.model.source.SourceSpec;

/**
 * Fetches what changed in a table since the last acknowledged load and writes the whitelisted
 * columns as CSV, row by row. One transaction that only reads and sees one state (REPEATABLE READ):
 * rows from a little below the last watermark up to the server's time, and rows without any.
 */
public final class JdbcExtraction {

  private static final String UNDEFINED_COLUMN = "42703";

  private final SourceSpec spec;
  private final JdbcAccess access;
  private final JdbcStatements statements;

  /**
   * The extraction of a source.
   *
   * @param environment value of a variable, or null
   * @throws vn.cchc.model.error.CchcException when variables of the source are not set
   */
  public JdbcExtraction(SourceSpec spec, UnaryOperator<String> environment) {
    this.spec = spec;
    this.access = JdbcAccess.of(spec, environment);
    this.statements = new JdbcStatements(spec);
  }

  /**
   * Asks for nothing but the variables, before anything starts.
   *
   * @param environment value of a variable, or null
   * @throws vn.cchc.model.error.CchcException when variables of the source are not set
   */
  public static void requireAccess(SourceSpec spec, UnaryOperator<String> environment) {
    JdbcAccess.of(spec, environment);
  }

  /** The source. */
  public SourceSpec spec() {
    return spec;
  }

  /**
   * Writes the rows.
   *
   * @param last watermark of the last acknowledged load
   * @throws vn.cchc.model.error.CchcException when the database cannot be read; the message holds
   *     nothing of its address, its login or its rows
   * @throws IOException when the rows cannot be written
   */
  public Extract run(Optional<String> last, OutputStream out) throws IOException {
    try (Connection connection = access.open()) {
      Watermark watermark = probe(connection);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      OffsetDateTime now = now(connection);
      Extract extract = rows(connection, watermark, last, now, out);
      connection.rollback();
      return extract;
    } catch (SQLException e) {
      throw JdbcErrors.of(spec, e);
    }
  }

  /** Finds all missing columns at once and the kind of the watermark. */
  private Watermark probe(Connection connection) throws SQLException {
    try {
      List<String> asked = statements.asked();
      return Watermark.ofType(
          spec, types(connection, asked).get(asked.indexOf(spec.jdbc().watermark())));
    } catch (SQLException e) {
      if (!UNDEFINED_COLUMN.equals(e.getSQLState())) {
        throw e;
      }
    }
    List<String> missing = new ArrayList<>();
    for (String column : statements.asked()) {
      try {
        types(connection, List.of(column));
      } catch (SQLException e) {
        missing.add(column);
      }
    }
    throw JdbcErrors.missingColumns(spec, missing);
  }

  private List<String> types(Connection connection, List<String> columns) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(statements.probe(columns))) {
      statement.setQueryTimeout(spec.jdbc().timeoutSeconds());
      try (ResultSet none = statement.executeQuery()) {
        ResultSetMetaData found = none.getMetaData();
        List<String> types = new ArrayList<>();
        for (int i = 1; i <= found.getColumnCount(); i++) {
          types.add(found.getColumnTypeName(i));
        }
        return types;
      }
    }
  }

  private OffsetDateTime now(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select now()")) {
      row.next();
      return row.getObject(1, OffsetDateTime.class);
    }
  }

  private Extract rows(
      Connection connection,
      Watermark watermark,
      Optional<String> last,
      OffsetDateTime now,
      OutputStream out)
      throws SQLException, IOException {
    Optional<Object> from = watermark.from(spec, last);
    Optional<Object> to = watermark.to(now);
    String sql = statements.rows(from.isPresent(), to.isPresent());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(spec.jdbc().fetchSize());
      statement.setQueryTimeout(spec.jdbc().timeoutSeconds());
      int index = 1;
      if (from.isPresent()) {
        statement.setObject(index++, from.get());
      }
      if (to.isPresent()) {
        statement.setObject(index, to.get());
      }
      try (ResultSet row = statement.executeQuery()) {
        return write(row, watermark, last, now, out);
      }
    }
  }

  private Extract write(
      ResultSet row,
      Watermark watermark,
      Optional<String> last,
      OffsetDateTime now,
      OutputStream out)
      throws SQLException, IOException {
    List<String> columns = statements.columns();
    JdbcValues values = new JdbcValues(row.getMetaData(), columns.size());
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    CsvWriter csv = CsvWriter.builder().build(writer);
    csv.writeRecord(columns);
    String[] texts = new String[columns.size()];
    Optional<String> reached = last;
    long rows = 0;
    while (row.next()) {
      values.read(row, texts);
      csv.writeRecord(texts);
      Optional<String> here = watermark.kept(spec, row, columns.size() + 1);
      reached = here.isPresent() ? here : reached;
      rows++;
    }
    csv.flush();
    return new Extract(
        JdbcValues.local(now).truncatedTo(ChronoUnit.SECONDS), reached.orElse(null), rows);
  }
}
