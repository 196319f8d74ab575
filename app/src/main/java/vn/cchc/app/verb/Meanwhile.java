package vn.cchc.app.verb;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.cchc.model.error.CchcException;

/** Work that goes on beside other work. */
final class Meanwhile {

  private Meanwhile() {}

  /** What was made meanwhile; its failure as if it had been made here. */
  static <T> T finished(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof CchcException known ? known : e;
    }
  }
}
