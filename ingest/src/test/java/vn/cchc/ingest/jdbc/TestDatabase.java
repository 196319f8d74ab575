package vn.cchc.ingest.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server for all tests of a JVM; each test has a database of its own in it. */
public final class TestDatabase {

  /** A password that must never be seen anywhere. */
  public static final String PASSWORD = "Mat-Khau-9f3b1c";

  /** A user whose name must never be seen anywhere. */
  public static final String USER = "nguoi_doc_7e21";

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static EmbeddedPostgres server;

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  /** A new empty database with a user who logs in by password. */
  public static TestDatabase create() throws SQLException {
    TestDatabase database = new TestDatabase("kho_" + NUMBER.incrementAndGet());
    try (Connection postgres = server().getPostgresDatabase().getConnection();
        Statement statement = postgres.createStatement()) {
      statement.execute("create database " + database.name);
      statement.execute(
          "do $$ begin create role %s login password '%s'; exception when duplicate_object then null; end $$"
              .formatted(USER, PASSWORD));
      statement.execute("grant pg_read_all_data to " + USER);
    }
    return database;
  }

  private static synchronized EmbeddedPostgres server() {
    if (server == null) {
      try {
        server =
            EmbeddedPostgres.builder()
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .start();
        passwordsOnly(server);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return server;
  }

  /** The server trusts everybody until told otherwise. */
  private static void passwordsOnly(EmbeddedPostgres server) throws SQLException, IOException {
    try (Connection postgres = server.getPostgresDatabase().getConnection();
        Statement statement = postgres.createStatement()) {
      try (var row = statement.executeQuery("show hba_file")) {
        row.next();
        java.nio.file.Files.writeString(
            java.nio.file.Path.of(row.getString(1)),
            """
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128 trust
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """);
      }
      statement.execute("select pg_reload_conf()");
    }
  }

  /** The address, in which the password does not stand. */
  public String url() {
    return "jdbc:postgresql://localhost:" + server().getPort() + "/" + name;
  }

  /** The variables that the shipped source names. */
  public Map<String, String> environment() {
    return Map.of(
        "CCHC_ONESTOP_URL", url(), "CCHC_ONESTOP_USER", USER, "CCHC_ONESTOP_PASSWORD", PASSWORD);
  }

  /** A connection that may write. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), "postgres", "");
  }

  /** Runs statements. */
  public void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
