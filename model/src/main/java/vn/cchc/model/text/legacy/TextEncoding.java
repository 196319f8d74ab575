package vn.cchc.model.text.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How the bytes of a text file stand for characters. */
public enum TextEncoding {
  @JsonProperty("ascii")
  ASCII(StandardCharsets.UTF_8, null),
  @JsonProperty("utf-8")
  UTF_8(StandardCharsets.UTF_8, null),
  @JsonProperty("utf-16le")
  UTF_16LE(StandardCharsets.UTF_16LE, null),
  @JsonProperty("utf-16be")
  UTF_16BE(StandardCharsets.UTF_16BE, null),
  @JsonProperty("windows-1258")
  WINDOWS_1258(null, LegacyEncoding.WINDOWS_1258),
  @JsonProperty("tcvn3")
  TCVN3(null, LegacyEncoding.TCVN3),
  @JsonProperty("vni")
  VNI(null, LegacyEncoding.VNI),
  @JsonProperty("viscii")
  VISCII(null, LegacyEncoding.VISCII);

  private final Charset charset;
  private final LegacyEncoding legacy;

  TextEncoding(Charset charset, LegacyEncoding legacy) {
    this.charset = charset;
    this.legacy = legacy;
  }

  /** The charset of a Unicode encoding. */
  public Optional<Charset> charset() {
    return Optional.ofNullable(charset);
  }

  /** The 8-bit encoding, if it is one. */
  public Optional<LegacyEncoding> legacy() {
    return Optional.ofNullable(legacy);
  }

  /** Bytes in this 8-bit encoding. */
  public static TextEncoding of(LegacyEncoding legacy) {
    return valueOf(legacy.name());
  }

  /** As declared in {@code source.yaml}: {@code utf-8}, {@code windows-1258}, {@code tcvn3}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
