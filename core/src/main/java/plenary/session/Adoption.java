package plenary.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.SessionEvent.MethodAdopted;
import plenary.act.SessionEvent.RulebookAdopted;
import plenary.act.SessionEvent.RulingMade;
import plenary.base.Digest;
import plenary.rules.Gap;
import plenary.rules.Rulebook;

/**
 * The rules of a session: what is in force, what was, and how what they leave open was answered.
 */
final class Adoption {
  private final Map<Digest, Rulebook> adopted = new LinkedHashMap<>();
  private final Map<Gap.Kind, RulingMade> rulings = new EnumMap<>(Gap.Kind.class);
  private final Map<Gap.Kind, Instant> ruledAt = new EnumMap<>(Gap.Kind.class);
  private @Nullable RulebookAdopted rules;
  private @Nullable MethodAdopted method;

  void adopted(RulebookAdopted book) {
    rules = book;
    method = null;
    adopted.put(book.digest(), book.rulebook());
  }

  void adopted(MethodAdopted voted) {
    adopted(new RulebookAdopted(voted.rulebook(), voted.digest()));
    method = voted;
  }

  void ruled(RulingMade ruling, Instant at) {
    rulings.put(ruling.on(), ruling);
    ruledAt.put(ruling.on(), at);
  }

  Optional<RulebookAdopted> rules() {
    return Optional.ofNullable(rules);
  }

  Optional<Rulebook> of(Digest digest) {
    return Optional.ofNullable(adopted.get(digest));
  }

  Optional<MethodAdopted> method() {
    return Optional.ofNullable(method);
  }

  Optional<RulingMade> ruling(Gap.Kind on) {
    return Optional.ofNullable(rulings.get(on));
  }

  Optional<Instant> ruledAt(Gap.Kind on) {
    return Optional.ofNullable(ruledAt.get(on));
  }

  Object snapshot() {
    return Arrays.asList(
        rules(),
        new EnumMap<>(rulings),
        new EnumMap<>(ruledAt),
        List.copyOf(adopted.keySet()),
        method());
  }
}
