package vn.cchc.ingest.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import vn.cchc.model.source.JdbcExtract;
import vn.cchc.model.source.SourceSpec;

/** Address and login of a database, from the environment. Never printed. */
final class JdbcAccess {

  private static final int CONNECT_SECONDS = 10;

  /** The driver's own messages name hosts and users; held so that the level stays. */
  private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

  private final SourceSpec spec;
  private final String url;
  private final String user;
  private final String password;

  private JdbcAccess(SourceSpec spec, String url, String user, String password) {
    this.spec = spec;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /**
   * The access of a source.
   *
   * @param environment value of a variable, or null
   * @throws vn.cchc.model.error.CchcException naming the variables that are missing
   */
  static JdbcAccess of(SourceSpec spec, UnaryOperator<String> environment) {
    JdbcExtract jdbc = spec.jdbc();
    List<String> missing =
        jdbc.variables().stream()
            .filter(name -> environment.apply(name) == null || environment.apply(name).isBlank())
            .toList();
    if (!missing.isEmpty()) {
      throw JdbcErrors.missingVariables(spec, missing);
    }
    return new JdbcAccess(
        spec,
        environment.apply(jdbc.urlEnv()),
        environment.apply(jdbc.userEnv()),
        environment.apply(jdbc.passwordEnv()));
  }

  /**
   * A connection that may only read.
   *
   * @throws vn.cchc.model.error.CchcException when there is none, without the address or the login
   */
  Connection open() {
    DRIVER_LOG.setLevel(Level.OFF);
    int timeout = spec.jdbc().timeoutSeconds();
    Properties properties = new Properties();
    PGProperty.USER.set(properties, user);
    PGProperty.PASSWORD.set(properties, password);
    PGProperty.APPLICATION_NAME.set(properties, "cchc");
    PGProperty.CONNECT_TIMEOUT.set(properties, CONNECT_SECONDS);
    PGProperty.LOGIN_TIMEOUT.set(properties, CONNECT_SECONDS);
    PGProperty.SOCKET_TIMEOUT.set(properties, timeout + CONNECT_SECONDS);
    PGProperty.READ_ONLY.set(properties, true);
    PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
    try {
      Driver driver = new Driver();
      if (!driver.acceptsURL(url)) {
        throw JdbcErrors.badAddress(spec);
      }
      Connection connection = driver.connect(url, properties);
      if (connection == null) {
        throw JdbcErrors.badAddress(spec);
      }
      return connection;
    } catch (SQLException e) {
      throw JdbcErrors.of(spec, e);
    }
  }

  @Override
  public String toString() {
    return "access of " + spec.id() + " (***)";
  }
}
