package vn.cchc.app.verb;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.lake.LakeFolder;
import vn.cchc.model.conf.Conf;
import vn.cchc.transform.edition.Editions;
import vn.cchc.transform.state.LakeState;

/** Which state of which lake is read, and with which configuration. */
final class ReadOptions {

  @Option(
      names = "--as-of",
      paramLabel = "LÚC",
      description = {
        "Số liệu như kho có lúc đó: hết ngày 2023-03-31,",
        "hoặc đúng 2023-03-31T17:00 (giờ Việt Nam)"
      })
  private String asOf;

  @Option(
      names = "--edition",
      paramLabel = "ID",
      description = "Số liệu của bản chốt này, với cấu hình lúc chốt")
  private String edition;

  @Mixin private LakeOptions lake;
  @Mixin private ConfOptions conf;

  /**
   * What was asked for.
   *
   * @throws vn.cchc.model.error.CchcException when there is no such lake, state or edition
   */
  Reading open(Terminal terminal) {
    if (edition != null) {
      if (asOf != null || conf.given()) {
        throw AppErrors.editionIsWhole();
      }
      return Reading.of(new Editions(lake.existing()).open(edition));
    }
    Conf loaded = conf.conf();
    CompletableFuture<Void> ahead = CompletableFuture.runAsync(loaded::readForFigures);
    Optional<Moment> moment =
        Optional.ofNullable(asOf).map(text -> Moment.parse(text, terminal.clock()));
    LakeFolder folder = lake.existing();
    LakeState state =
        moment
            .map(at -> LakeState.asOf(folder, at.instant()))
            .orElseGet(() -> LakeState.newest(folder));
    Meanwhile.finished(ahead);
    return new Reading(loaded, state, moment, Optional.empty());
  }
}
